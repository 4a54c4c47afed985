package app.revenant.letters;

/** What a letter, once sent, does to its deal. */
public enum Afterwards {
    /** The deal is closed at once. */
    CLOSES,
    /** The deal stays open; the seller's next step is to close it on the day named. */
    NAMES_A_DATE,
    PARKS,
    LEAVES_THE_DEAL
}
