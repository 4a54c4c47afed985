package app.revenant.letters;

import static app.revenant.letters.Rule.Weight.ASKS;
import static app.revenant.letters.Rule.Weight.HINTS;
import static app.revenant.letters.Rule.Weight.REFUSES;

/** What every letter is held to, heaviest first. */
public enum Rule {
    MUTED(REFUSES, "letters.muted"),
    SILENCE(REFUSES, "letters.silence"),
    ONE_LAST_CHANCE(REFUSES, "letters.last-chance-once"),
    LAST_CHANCE_TO_STRANGER(REFUSES, "letters.last-chance-stranger"),
    LAST_CHANCE_TOO_SOON(REFUSES, "letters.last-chance-too-soon"),
    UNKNOWN_FIELD(REFUSES, "letters.unknown-field"),
    DAY_UNREADABLE(ASKS, "letters.day-unreadable"),
    DAY_TOO_SOON(ASKS, "letters.day-too-soon"),
    DAY_UNNAMED(HINTS, "letters.day-unnamed"),
    LENGTH(HINTS, "letters.length"),
    QUESTIONS(HINTS, "letters.questions"),
    FAKED_REPLY(HINTS, "letters.faked-reply");

    /** How much a rule asks for. */
    public enum Weight {
        /** The letter does not leave. */
        REFUSES,
        /** It leaves once the seller says so again. */
        ASKS,
        /** It is said beside the text. */
        HINTS
    }

    private final Weight weight;
    private final String key;

    Rule(Weight weight, String key) {
        this.weight = weight;
        this.key = key;
    }

    public Weight weight() {
        return weight;
    }

    /** The message key of its sentence. */
    public String key() {
        return key;
    }
}
