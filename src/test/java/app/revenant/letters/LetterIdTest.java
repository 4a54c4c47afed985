package app.revenant.letters;

import static app.revenant.letters.Occasions.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.LetterKind;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import app.revenant.resources.ShippedLetters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterIdTest {

    @Test
    void lettersThatNameADateLeaveTheDealOpen() {
        assertThat(with(Afterwards.NAMES_A_DATE)).containsExactly(LetterId.T2, LetterId.T3, LetterId.T4, LetterId.T5,
                LetterId.T8);
        assertThat(with(Afterwards.CLOSES)).containsExactly(LetterId.T1, LetterId.T6, LetterId.T7, LetterId.T10);
        assertThat(with(Afterwards.PARKS)).containsExactly(LetterId.T9);
        assertThat(with(Afterwards.LEAVES_THE_DEAL)).containsExactly(LetterId.T11);
    }

    @ParameterizedTest
    @EnumSource(value = LetterId.class, names = {"T2", "T3", "T4", "T5", "T8"})
    void aLetterThatNamesADateSaysIt(LetterId id) {
        for (Voice voice : Voice.values()) {
            assertThat(ShippedLetters.read().of(id).text(voice).body()).contains(Field.CLOSE_DATE.open());
        }
    }

    @Test
    void theFirstSevenLettersAnswerTheSevenCauses() {
        assertThat(LetterId.ofCause(7)).isEqualTo(LetterId.T7);
        assertThat(LetterId.T7.cause()).contains(7);
        assertThat(LetterId.T8.cause()).isEmpty();
        assertThat(LetterId.T8.kind()).isEqualTo(LetterKind.LAST_CHANCE);
    }

    @Test
    void theContactsLanguageGoesBeforeTheSellers() {
        Person tom = person("Tom", null, Language.EN, Form.TU);
        Person claire = person("Claire", null, Language.FR, Form.TU);
        Person unknown = person("Lou", null, null, null);

        assertThat(Voice.of(Optional.of(tom), speaking(Language.FR))).isEqualTo(Voice.EN);
        assertThat(Voice.of(Optional.of(claire), speaking(Language.EN))).isEqualTo(Voice.FR_TU);
        assertThat(Voice.of(Optional.of(claire), speaking(Language.EN), Form.VOUS)).isEqualTo(Voice.FR_VOUS);
        assertThat(Voice.of(Optional.of(unknown), speaking(Language.FR))).isEqualTo(Voice.FR_VOUS);
        assertThat(Voice.of(Optional.empty(), Occasions.SETTINGS)).isEqualTo(Voice.EN);
    }

    @Test
    void datesAreSaidAsInALetter() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(new SpokenDate(Language.EN, today).day(LocalDate.of(2026, 11, 27))).isEqualTo("27 November");
        assertThat(new SpokenDate(Language.FR, today).day(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre");
        assertThat(new SpokenDate(Language.FR, today).day(LocalDate.of(2026, 8, 2))).isEqualTo("2 août");
        assertThat(new SpokenDate(Language.EN, today).day(LocalDate.of(2027, 1, 4))).isEqualTo("4 January 2027");
        assertThat(new SpokenDate(Language.FR, today).month(LocalDate.of(2026, 12, 1))).isEqualTo("décembre 2026");
    }

    private static List<LetterId> with(Afterwards afterwards) {
        return Arrays.stream(LetterId.values()).filter(id -> id.afterwards() == afterwards).toList();
    }

    private static Settings speaking(Language language) {
        return Settings.of(ZoneId.of("UTC")).withLanguage(Optional.of(language));
    }
}
