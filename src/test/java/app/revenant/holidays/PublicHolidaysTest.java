package app.revenant.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    @Test
    void franceRestsOnTheElevenDaysOfTheCodeDuTravail() {
        assertThat(PublicHolidays.of(Optional.of("FR")).in(2026)).isEqualTo(days("2026-01-01", "2026-04-06", "2026-05-01",
                "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11",
                "2026-12-25"));
    }

    @Test
    void everyYearOfACenturyHasElevenInFranceUnlessTwoFallTogether() {
        for (int year = 1990; year < 2090; year++) {
            assertThat(PublicHolidays.of(Optional.of("FR")).in(year)).as("year %d", year).hasSizeBetween(10, 11);
        }
    }

    @Test
    void withoutACountryOnlyWeekendsRest() {
        assertThat(PublicHolidays.of(Optional.of("NONE")).in(2026)).isEmpty();
        assertThat(PublicHolidays.of(Optional.empty()).in(2026)).isEmpty();
    }

    @Test
    void aCountryNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> PublicHolidays.of(Optional.of("ZZ"))).isInstanceOf(Refusal.class);
    }

    @Test
    void germanyKeepsItsNationalDayAndNoRegionalOne() {
        assertThat(PublicHolidays.of(Optional.of("DE")).in(2026)).contains(LocalDate.of(2026, 10, 3))
                .doesNotContain(LocalDate.of(2026, 1, 6));
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
