package app.revenant.holidays;

import app.revenant.model.Holidays;
import app.revenant.model.Refusal;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The nationwide public holidays of a country; regional ones do not stop a whole country's clock. For France these are the
 * eleven of the Code du travail, article L3133-1.
 */
public final class PublicHolidays {

    private static final String NOBODY = "NONE";

    private PublicHolidays() {
    }

    /** @param code {@code NONE} or blank, or a country code such as {@code FR} */
    public static Holidays of(Optional<String> code) {
        String country = code.orElse(NOBODY);
        if (country.equals(NOBODY)) {
            return Holidays.NONE;
        }
        if (!isKnown(country)) {
            throw new Refusal("store.holidays-unknown", country);
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        return year -> days(manager, year);
    }

    public static boolean isKnown(String country) {
        return country.equals(NOBODY) || countries().contains(country);
    }

    /** The country codes that can be chosen, in order. */
    public static Set<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream().map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.length() == 2).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> days(HolidayManager manager, int year) {
        return manager.getHolidays(Year.of(year)).stream().filter(day -> day.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate).collect(Collectors.toSet());
    }
}
