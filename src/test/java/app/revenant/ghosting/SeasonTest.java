package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weeks in which people are away without saying so, first and last day included. */
class SeasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-20", "2026-08-31", "2026-12-20", "2026-12-31", "2027-01-01", "2027-01-05"})
    void manyAreAway(String day) {
        assertThat(Season.holds(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-19", "2026-09-01", "2026-12-19", "2027-01-06", "2028-02-29"})
    void mostAreThere(String day) {
        assertThat(Season.holds(LocalDate.parse(day))).isFalse();
    }
}
