package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2026", "24.11.26", "24-11-2026", " 24 11 2026 ", "24 nov 2026", "24 novembre 2026",
        "24 Nov. 26", "2026-11-24"})
    void aFullDateNeedsNoToday(String typed) {
        assertThat(new TypedDay(Optional.empty(), false).read(typed)).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @CsvSource({"24/11, 2026-11-24", "23/11, 2026-11-23", "22/11, 2027-11-22", "3 août, 2027-08-03", "tomorrow, 2026-11-24",
        "DEMAIN, 2026-11-24", "aujourd’hui, 2026-11-23", "hier, 2026-11-22", "jeudi, 2026-11-26", "thu, 2026-11-26",
        "lundi, 2026-11-30", "ven., 2026-11-27", "ven, 2026-11-27", "+3d, 2026-11-26", "+3j, 2026-11-26", "+3, 2026-11-26", "+2 w, 2026-12-07",
        "+1s, 2026-11-30", "-2d, 2026-11-21"})
    void whatIsShortIsTheNextSuchDay(String typed, LocalDate meant) {
        assertThat(new TypedDay(MONDAY, false).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"22/11, 2026-11-22", "23/11, 2026-11-23", "24/11, 2025-11-24", "thursday, 2026-11-19", "yesterday, 2026-11-22"})
    void ofWhatHappenedItIsTheLastSuchDay(String typed, LocalDate meant) {
        assertThat(new TypedDay(MONDAY, true).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "24/13/2026", "soon", "jui", "24 jui", "ju", "24", "24/11/202", "0/1/2026", "+3m", "3d", "+d"})
    void whatIsNoDayOrMoreThanOneIsNone(String typed) {
        assertThat(new TypedDay(MONDAY, false).read(typed)).isEmpty();
    }

    @Test
    void withoutTodayAShortDateIsNone() {
        assertThat(new TypedDay(Optional.empty(), false).read("24/11")).isEmpty();
        assertThat(new TypedDay(Optional.empty(), false).read("tomorrow")).isEmpty();
        assertThat(new TypedDay(Optional.empty(), false).read("+3d")).isEmpty();
    }
}
