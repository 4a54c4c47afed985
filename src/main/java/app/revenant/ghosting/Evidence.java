package app.revenant.ghosting;

/** One line of evidence: what was seen and how many decibans it weighs for (positive) or against one cause. */
public record Evidence(Observation seen, double decibans) {
}
