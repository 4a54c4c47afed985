package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    private static KeyEvent pressed(String text, KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false);
    }

    @ParameterizedTest
    @CsvSource({"DIGIT2,2", "NUMPAD2,2", "DIGIT0,0"})
    void rowAndKeypadAreDigits(KeyCode code, int digit) {
        assertThat(Digits.of(pressed("", code))).hasValue(digit);
    }

    @ParameterizedTest
    @CsvSource({"&,1", "é,2", "à,0", "ç,9"})
    void theUnshiftedFrenchRowIsDigits(String text, int digit) {
        assertThat(Digits.of(pressed(text, KeyCode.UNDEFINED))).hasValue(digit);
    }

    @Test
    void aLetterIsNone() {
        assertThat(Digits.of(pressed("q", KeyCode.Q))).isEmpty();
        assertThat(Digits.of(pressed("", KeyCode.ALT))).isEmpty();
    }
}
