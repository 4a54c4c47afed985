package app.revenant.desktop.deal;

import app.revenant.model.Coded;
import java.util.Arrays;
import java.util.Optional;

/** What became of a dated promise, as one button with its letter; neither pressed, nobody knows. */
enum Kept implements Coded {
    KEPT('K'), MISSED('N');

    private final char letter;

    Kept(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static Optional<Kept> pressedBy(String typed) {
        return Arrays.stream(values()).filter(each -> typed.equalsIgnoreCase("" + each.letter)).findFirst();
    }

    boolean is(Optional<Boolean> kept) {
        return kept.filter(known -> known == (this == KEPT)).isPresent();
    }

    /** Pressing the same answer again takes it back. */
    Optional<Boolean> pressed(Optional<Boolean> before) {
        return is(before) ? Optional.empty() : Optional.of(this == KEPT);
    }
}
