package app.revenant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Settings PLAIN = Settings.of(ZoneId.of("Europe/Paris"));

    @Test
    void eachChangeLeavesTheRestAsItWas() {
        List<Absence> away = List.of(new Absence(LocalDate.EPOCH, LocalDate.EPOCH));
        List<Stage> own = List.of(new Stage("poc", "Trial", StageKind.DEMO));
        EngineChanges engine = new EngineChanges(Map.of(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of("cap", 20.0));
        assertThat(PLAIN.withHolidays(Optional.of("FR")).withCurrency(Optional.of("EUR")).withLanguage(Optional.of(Language.FR))
                .withSignature(Optional.of("Anne")).withAbsences(away).withStages(own).withEngine(engine)
                .withRetentionMonths(Optional.of(12)))
                .isEqualTo(new Settings(ZoneId.of("Europe/Paris"), Optional.of("FR"), Optional.of("EUR"),
                        Optional.of(Language.FR), Optional.of("Anne"), away, own, engine, Optional.of(12)));
    }

    @Test
    void peopleAreKeptForThreeYearsUnlessTheSellerSaysOtherwise() {
        assertThat(PLAIN.retention()).isEqualTo(36);
        assertThat(PLAIN.withRetentionMonths(Optional.of(12)).retention()).isEqualTo(12);
    }

    @Test
    void aSignatureOfBlanksIsNone() {
        assertThat(PLAIN.withSignature(Optional.of(" \n")).signature()).isEmpty();
        assertThat(PLAIN.withSignature(Optional.of(" A")).signature()).contains(" A");
    }
}
