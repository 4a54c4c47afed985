package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.CloseReason;
import app.revenant.model.Language;
import app.revenant.model.Money;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words english = Words.in(Language.EN);
    private final Words french = Words.in(Language.FR);

    @Test
    void aValueIsNamedByItsVocabularyAndItsCode() {
        assertThat(english.word(CloseReason.NO_BUDGET)).isEqualTo("No budget");
        assertThat(french.word(CloseReason.NO_BUDGET)).isEqualTo("Pas de budget");
    }

    @Test
    void aShippedStageSpeaksTheSellersLanguageAndAnOwnOneKeepsItsName() {
        assertThat(french.stage(new Stage("demo", "demo", StageKind.DEMO))).isEqualTo("Démo");
        assertThat(french.stage(new Stage("demo", "Essai", StageKind.DEMO))).isEqualTo("Essai");
        assertThat(french.stage(new Stage("poc", "poc", StageKind.DEMO))).isEqualTo("poc");
    }

    @Test
    void centsAreShownOnlyWhereThereAreSome() {
        assertThat(english.money(new Money(1_840_000, "EUR"))).isEqualTo("€18,400");
        assertThat(english.money(new Money(1_840_050, "EUR"))).isEqualTo("€18,400.50");
        assertThat(french.money(new Money(1_840_000, "EUR"))).isEqualTo("18\u202f400\u00a0€");
    }

    @Test
    void daysAreSaidInTheLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(english.fullDay(day)).isEqualTo("Monday 23 November");
        assertThat(french.fullDay(day)).isEqualTo("lundi 23 novembre");
    }
}
