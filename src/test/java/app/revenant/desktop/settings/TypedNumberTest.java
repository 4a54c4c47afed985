package app.revenant.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,35|0.35", "0.35|0.35", " -4 |-4", "\u22124|-4", "+3|3", ".5|0.5", "7.|7", "-0|0"})
    void aNumberIsReadAsPeopleTypeIt(String typed, double number) {
        assertThat(TypedNumber.read(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1e3", "1 000", "1,2,3", "NaN", "0x10", "1234567890123"})
    void anythingElseIsNone(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @Test
    void aNumberIsWrittenShort() {
        assertThat(TypedNumber.plain(0.30)).isEqualTo("0.3");
        assertThat(TypedNumber.plain(-30)).isEqualTo("-30");
    }
}
