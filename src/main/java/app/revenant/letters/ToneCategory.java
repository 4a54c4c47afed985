package app.revenant.letters;

import app.revenant.model.Coded;

/** The ways a sentence can hurt the one who reads it, or the one who wrote it. */
public enum ToneCategory implements Coded {
    REPROACH, GUILT, NEEDINESS, PRESSURE, BITTERNESS, SARCASM, PASSIVE_AGGRESSIVE, SELF_VICTIM, EMPTY
}
