package app.revenant.work;

import java.util.List;

/**
 * A text and where in it lie the words that were looked for.
 *
 * @param spans in order, none touching another
 */
public record Marked(String text, List<Span> spans) {

    /** From its first character to the one after its last. */
    public record Span(int from, int to) {
    }

    public static final Marked NOTHING = of("");

    public Marked {
        spans = List.copyOf(spans);
    }

    public static Marked of(String text) {
        return new Marked(text, List.of());
    }
}
