package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.holidays.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of the method: weekdays weigh 1.0 however long they are, everything else nothing. */
class WorkingTimeTest {

    private final WorkingTime paris = in("Europe/Paris", "NONE");
    private final WorkingTime france = in("Europe/Paris", "FR");
    private final WorkingTime cairo = in("Africa/Cairo", "NONE");

    @ParameterizedTest
    @CsvSource({"2026-03-06T17:00, 2026-03-09T09:00, 0.6667", "2026-03-02T09:00, 2026-03-09T09:00, 5.0000",
            "2026-03-04T10:00, 2026-03-05T16:00, 1.2500", "2026-03-07T12:00, 2026-03-08T12:00, 0.0000"})
    void theVectorsOfTheMethodComeOut(String from, String to, double days) {
        assertThat(between(paris, from, to)).isCloseTo(days, within(0.00005));
    }

    @Test
    void nightsCountAndSaturdayBeginsAtMidnight() {
        assertThat(between(paris, "2026-03-06T23:00", "2026-03-07T00:00")).isEqualTo(0.041666667);
        assertThat(between(paris, "2026-03-07T00:00", "2026-03-09T00:00")).isZero();
        assertThat(between(paris, "2026-03-09T00:00", "2026-03-09T01:00")).isEqualTo(0.041666667);
    }

    @Test
    void aWorkingDayOf23HoursWeighsOne() {
        assertThat(between(cairo, "2026-04-24T01:00", "2026-04-25T00:00")).isEqualTo(1.0);
        assertThat(between(cairo, "2026-04-24T01:00", "2026-04-24T12:30")).isEqualTo(0.5);
        assertThat(cairo.startOf(LocalDate.parse("2026-04-24"))).isEqualTo(Instant.parse("2026-04-23T22:00:00Z"));
    }

    @Test
    void aWorkingDayOf25HoursWeighsOne() {
        assertThat(between(cairo, "2026-10-29T00:00", "2026-10-30T00:00")).isEqualTo(1.0);
        assertThat(between(cairo, "2026-10-29T00:00", "2026-10-29T12:30")).isEqualTo(0.5);
    }

    @Test
    void theHourThatComesTwiceIsTwoHours() {
        double first = cairo.position(instant("2026-10-29T23:30+03:00"));
        double second = cairo.position(instant("2026-10-29T23:30+02:00"));
        assertThat(second - first).isCloseTo(1 / 25.0, within(1e-12));
    }

    @Test
    void aClockChangeOnSundayIsNotNoticed() {
        assertThat(between(paris, "2026-10-23T12:00", "2026-10-26T12:00")).isEqualTo(1.0);
        assertThat(between(paris, "2026-03-27T12:00", "2026-03-30T12:00")).isEqualTo(1.0);
    }

    @Test
    void aPublicHolidayRestsFromMidnightToMidnight() {
        assertThat(between(france, "2026-11-10T12:00", "2026-11-12T12:00")).isEqualTo(1.0);
        assertThat(between(france, "2026-11-11T00:00", "2026-11-12T00:00")).isZero();
        assertThat(between(paris, "2026-11-10T12:00", "2026-11-12T12:00")).isEqualTo(2.0);
    }

    @Test
    void newYearsDayRestsThoughItIsTheFirstOfItsYear() {
        assertThat(france.isWorkingDay(LocalDate.parse("2026-01-01"))).isFalse();
        assertThat(france.isWorkingDay(LocalDate.parse("2026-01-02"))).isTrue();
        assertThat(between(france, "2025-12-31T12:00", "2026-01-01T12:00")).isEqualTo(0.5);
        assertThat(between(france, "2026-01-01T12:00", "2026-01-02T12:00")).isEqualTo(0.5);
    }

    @Test
    void aHolidayOnASaturdayIsNotTakenOffTwice() {
        assertThat(between(france, "2026-08-14T12:00", "2026-08-17T12:00")).isEqualTo(1.0);
    }

    @Test
    void aFrenchYearHasItsWeekdaysLessTheHolidaysAmongThem() {
        assertThat(between(france, "2026-01-01T00:00", "2027-01-01T00:00")).isEqualTo(261 - 9);
        assertThat(between(paris, "2026-01-01T00:00", "2027-01-01T00:00")).isEqualTo(261);
    }

    @Test
    void theRulerHasNoJumpAtItsOriginNorWhereHolidaysAreNoLongerKnown() {
        assertThat(between(france, "2023-12-29T12:00", "2024-01-02T12:00")).isEqualTo(1.0);
        assertThat(between(france, "1969-12-31T00:00", "1970-01-02T00:00")).isEqualTo(1.0);
        assertThat(between(france, "2099-12-31T00:00", "2100-01-04T00:00")).isEqualTo(2.0);
        assertThat(france.isWorkingDay(LocalDate.parse("2099-12-25"))).isFalse();
        assertThat(between(france, "2105-01-03T00:00", "2105-01-10T00:00")).isEqualTo(5.0);
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThat(between(paris, "2026-03-09T09:00", "2026-03-02T09:00")).isZero();
    }

    @Test
    void daysAreComparedToNineDecimals() {
        assertThat(DealClock.between(0, 2.99999999951)).isEqualTo(3.0);
        assertThat(DealClock.between(0, 2.99999999949)).isEqualTo(2.999999999);
    }

    @Test
    void dayAfterDayIsCountedOverWeekendsAndHolidays() {
        LocalDate friday = LocalDate.parse("2026-11-06");
        assertThat(france.workingDayAfter(friday, 0)).isEqualTo(friday);
        assertThat(france.workingDayAfter(friday, 1)).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(france.workingDayAfter(friday, 5)).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(paris.workingDayAfter(friday, 5)).isEqualTo(LocalDate.parse("2026-11-13"));
    }

    @Test
    void aDayBelongsToTheZoneOfTheSeller() {
        Instant lateInParis = instant("2026-11-24T23:30+01:00");
        assertThat(paris.dayOf(lateInParis)).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(cairo.dayOf(lateInParis)).isEqualTo(LocalDate.parse("2026-11-25"));
        assertThat(paris.endOf(LocalDate.parse("2026-11-24"))).isEqualTo(instant("2026-11-25T00:00+01:00"));
    }

    private static double between(WorkingTime time, String from, String to) {
        return new DealClock(time, List.of()).between(local(time, from), local(time, to));
    }

    private static Instant local(WorkingTime time, String when) {
        return LocalDateTime.parse(when).atZone(time.zone()).toInstant();
    }

    private static Instant instant(String when) {
        return OffsetDateTime.parse(when).toInstant();
    }

    private static WorkingTime in(String zone, String country) {
        return new WorkingTime(ZoneId.of(zone), PublicHolidays.of(Optional.of(country)));
    }
}
