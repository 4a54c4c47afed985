package app.revenant.ghosting;

import java.time.LocalDate;
import java.time.MonthDay;

/** The weeks in which unseen absences are common: 20 July to 31 August, 20 December to 5 January, ends included. */
final class Season {

    private Season() {
    }

    static boolean holds(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return isBetween(MonthDay.of(7, 20), date, MonthDay.of(8, 31))
                || !date.isBefore(MonthDay.of(12, 20)) || !date.isAfter(MonthDay.of(1, 5));
    }

    private static boolean isBetween(MonthDay first, MonthDay date, MonthDay last) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
