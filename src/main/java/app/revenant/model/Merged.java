package app.revenant.model;

/** An id that is no more, because its person or company turned out to be another one; files may still name it. */
public record Merged(Party party, String gone, String survivor) {
}
