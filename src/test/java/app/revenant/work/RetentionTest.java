package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate ENDED = LocalDate.of(2024, 5, 10);
    private final Retention retention = new Retention(Retention.USUAL_MONTHS, ZoneId.of("Europe/Paris"));

    @Test
    void threeYearsCountFromTheLastSignOrTheEndOfADeal() {
        Optional<Instant> sign = Optional.of(Instant.parse("2024-06-30T22:30:00Z"));
        assertThat(retention.eraseOn(new Trace(sign, Optional.of(ENDED), Optional.empty()))).contains(LocalDate.of(2027, 7, 1));
        assertThat(retention.eraseOn(new Trace(Optional.empty(), Optional.of(ENDED), Optional.of(ENDED.plusDays(3))))).contains(LocalDate.of(2027, 5, 10));
    }

    @Test
    void whoNeverGaveASignIsCountedFromTheDayTheirDealBegan() {
        assertThat(retention.eraseOn(new Trace(Optional.empty(), Optional.empty(), Optional.of(ENDED)))).contains(LocalDate.of(2027, 5, 10));
        assertThat(retention.eraseOn(Trace.NONE)).isEmpty();
    }

    @Test
    void monthsAreWholeOnesAndNeverLessThanNone() {
        assertThat(Retention.monthsLeft(LocalDate.of(2027, 5, 10), LocalDate.of(2026, 12, 11))).isEqualTo(4);
        assertThat(Retention.monthsLeft(LocalDate.of(2027, 5, 10), LocalDate.of(2026, 12, 10))).isEqualTo(5);
        assertThat(Retention.monthsLeft(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 10))).isZero();
    }
}
