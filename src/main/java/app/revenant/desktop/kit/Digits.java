package app.revenant.desktop.kit;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;

/** The digit of a key: on the digit row, on the keypad, or unshifted on a French keyboard, where {@code é} is the 2. */
public final class Digits {

    private static final String FRENCH_ROW = "à&é\"'(-è_ç";

    private Digits() {
    }

    public static OptionalInt of(KeyEvent pressed) {
        String name = pressed.getCode().isDigitKey() ? pressed.getCode().getName().replaceAll("\\D", "") : "";
        return name.isEmpty() ? ofText(pressed.getText()) : OptionalInt.of(Integer.parseInt(name));
    }

    static OptionalInt ofText(String text) {
        if (text.length() != 1) {
            return OptionalInt.empty();
        }
        int place = FRENCH_ROW.indexOf(text.charAt(0));
        int digit = place >= 0 ? place : Character.digit(text.charAt(0), 10);
        return digit >= 0 ? OptionalInt.of(digit) : OptionalInt.empty();
    }
}
