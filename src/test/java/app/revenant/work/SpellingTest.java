package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @Test
    void accentsCaseAndSignsDoNotCount() {
        assertThat(Spelling.plain(" Hélène  O’Brien-LEFÈVRE ")).isEqualTo("helene o brien lefevre");
        assertThat(Spelling.plain("ﬁn Ⅳ")).isEqualTo("fin iv");
        assertThat(Spelling.plain("—")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"martin,martin,true", "martin,martine,true", "martine,martin,true", "martin,nartin,true", "martin,martim,true",
        "amartin,martin,true", "martin,mratin,false", "martin,marti,true", "martin,mart,false", "a,b,true", "ab,cd,false", "martin,dupont,false"})
    void oneLetterMoreLessOrOtherIsNear(String one, String other, boolean near) {
        assertThat(Spelling.isNear(one, other)).isEqualTo(near);
        assertThat(Spelling.isNear(other, one)).isEqualTo(near);
    }
}
