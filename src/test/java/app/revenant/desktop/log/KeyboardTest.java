package app.revenant.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @Test
    void noLetterPressesTwoButtons() {
        assertThat(Keyboard.letters()).doesNotHaveDuplicates().hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "0, 0", "&, 1", "é, 2", "\", 3", "(, 5", "-, 6", "è, 7", "_, 8", "ç, 9", "à, 0"})
    void theTopRowOfAFrenchKeyboardTypesDigits(char typed, int digit) {
        assertThat(Keyboard.digit(typed)).hasValue(digit);
    }

    @Test
    void theApostropheIsTheFrenchFour() {
        assertThat(Keyboard.digit('\'')).hasValue(4);
    }

    @Test
    void aLetterIsNoDigit() {
        assertThat(Keyboard.digit('w')).isEmpty();
    }

    @Test
    void capitalsCountAsSmallLetters() {
        assertThat(Keyboard.reply('W')).contains(Reply.WARM_PROMISE);
        assertThat(Keyboard.channel('M')).contains(Channel.MOBILE);
    }
}
