package app.revenant.exchange;

/** A file that was recognised and has nothing for a pipeline. {@code rows} are without the header. */
public record IgnoredFile(String file, Format format, long rows) {
}
