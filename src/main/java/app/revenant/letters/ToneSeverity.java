package app.revenant.letters;

import app.revenant.model.Coded;

/** STOP asks for confirmation, WARN only informs. Neither forbids. */
public enum ToneSeverity implements Coded {
    STOP, WARN
}
