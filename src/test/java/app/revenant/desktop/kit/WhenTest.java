package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayWithoutAnHourIsNoonAndTodayIsNow() {
        assertThat(on(TODAY.minusDays(1), "").instant(CLOCK, PARIS)).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(on(TODAY, "").instant(CLOCK, PARIS)).isEqualTo(NOW);
        assertThat(When.NOW.instant(CLOCK, PARIS)).isEqualTo(NOW);
    }

    @Test
    void theHourIsTheOneOfTheSellersClock() {
        assertThat(on(TODAY, "8h30").instant(CLOCK, PARIS)).isEqualTo("2026-11-23T07:30:00Z");
        assertThat(on(TODAY, "9:00").instant(CLOCK, PARIS)).isEqualTo(NOW);
        assertThatThrownBy(() -> on(TODAY, "9:01").instant(CLOCK, PARIS)).isInstanceOf(Refusal.class)
                .hasMessageContaining("kit.future");
    }

    @Test
    void aMomentIsShownAsItWouldBeTyped() {
        When shown = When.of(Instant.parse("2026-11-02T10:00:59Z"), PARIS);
        assertThat(shown).isEqualTo(on(LocalDate.of(2026, 11, 2), "11:00"));
        assertThat(shown.isBlank()).isFalse();
        assertThat(shown.on(Optional.empty()).at(" ").isBlank()).isTrue();
    }

    private static When on(LocalDate day, String hour) {
        return new When(Optional.of(day), hour);
    }
}
