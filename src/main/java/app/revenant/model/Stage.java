package app.revenant.model;

/** A step of the seller's own pipeline; its kind is what the silence model knows. */
public record Stage(String id, String name, StageKind kind) {
}
