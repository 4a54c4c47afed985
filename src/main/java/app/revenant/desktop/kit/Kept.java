package app.revenant.desktop.kit;

import app.revenant.model.Coded;
import java.util.Arrays;
import java.util.Optional;

/** What became of a dated promise, as one button with its letter; neither pressed, nobody knows. */
public enum Kept implements Coded {
    KEPT('K'), MISSED('N');

    private final char letter;

    Kept(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static Optional<Kept> pressedBy(String typed) {
        return Arrays.stream(values()).filter(each -> typed.equalsIgnoreCase("" + each.letter)).findFirst();
    }

    public boolean is(Optional<Boolean> kept) {
        return kept.filter(known -> known == (this == KEPT)).isPresent();
    }

    /** Pressing the same answer again takes it back. */
    public Optional<Boolean> pressed(Optional<Boolean> before) {
        return is(before) ? Optional.empty() : Optional.of(this == KEPT);
    }
}
