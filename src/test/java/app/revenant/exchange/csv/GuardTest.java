package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-1", "@here", "\t=1", "\r=1", "\n=1", "'=1", "''=1"})
    void whatWouldStartAFormulaIsMadeText(String text) {
        assertThat(Guard.on(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(value = {"a=b|a=b", "'quoted'|'quoted'", "d'accord|d'accord", "1-2|1-2", "'|'"}, delimiter = '|',
            quoteCharacter = '"')
    void anythingElseIsLeftAlone(String text, String same) {
        assertThat(Guard.on(text)).isEqualTo(same);
        assertThat(Guard.off(text)).isEqualTo(same);
    }

    @Property
    void takingItOffGivesTheTextBack(@ForAll @StringLength(max = 6)
            @Chars({'\'', '=', '+', '-', '@', '\t', '\n', 'a'}) @CharRange(from = 'a', to = 'c') String text) {
        assertThat(Guard.off(Guard.on(text))).isEqualTo(text);
        assertThat(Guard.on(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    }
}
