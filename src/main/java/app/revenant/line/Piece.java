package app.revenant.line;

import java.util.List;

/** A run of tokens and what it says; {@code noted} where its words belong to the note as well. */
record Piece(int from, int to, List<Said> said, boolean noted) {

    static Piece of(Spot spot, boolean noted) {
        return new Piece(spot.from(), spot.to(), spot.said(), noted);
    }

    boolean covers(int place) {
        return place >= from && place < to;
    }

    /** The kind of the first thing it says; nothing is of no kind. */
    Class<?> first() {
        return said.isEmpty() ? Void.class : said.get(0).getClass();
    }
}
