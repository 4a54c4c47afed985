package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "1er décembre", "le 1er décembre 2026", "mardi 1er Décembre", "1 December", "Tuesday, 1 December",
        "on 1st of December 2026", "December 1st", "Dec. 1, 2026", "1/12", "01/12/2026", "le 1.12", "Tuesday 1\u00a0Dec"})
    void aDayIsReadAsItIsWritten(String text) {
        assertThat(WrittenDay.read(text, TODAY)).contains(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "30 février", "31/11", "2026-13-01", "end of November", "12 jui", "12 ma", "1 December or 2 December"})
    void whatIsNoDayIsNotRead(String text) {
        assertThat(WrittenDay.read(text, TODAY)).isEmpty();
    }

    @Test
    void withoutAYearTheNearOneIsMeant() {
        assertThat(WrittenDay.read("15 janvier", TODAY)).contains(LocalDate.of(2027, 1, 15));
        assertThat(WrittenDay.read("20 novembre", TODAY)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void whatTheLettersSayIsReadBack() {
        for (Language language : Language.values()) {
            for (int days = 0; days < 400; days++) {
                LocalDate day = TODAY.plusDays(days);
                assertThat(WrittenDay.read(new SpokenDate(language, TODAY).day(day), TODAY)).contains(day);
            }
        }
    }
}
