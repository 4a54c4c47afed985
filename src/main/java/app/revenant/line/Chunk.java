package app.revenant.line;

import java.util.List;

/**
 * A part of a line and what it says; nothing where it is a part of the note.
 *
 * @param start in UTF-16 units, {@code end} exclusive
 * @param noted whether its words belong to the note, too: a price or an objection is in their words
 */
public record Chunk(int start, int end, List<Said> said, boolean noted) {

    public Chunk {
        said = List.copyOf(said);
    }

    static Chunk note(int start, int end) {
        return new Chunk(start, end, List.of(), true);
    }
}
