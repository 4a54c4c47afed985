package app.revenant.letters;

import app.revenant.model.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as one says them in a letter: "27 November", "1er décembre", with the year where it is not this one. */
public final class SpokenDate {

    private final Language language;
    private final int thisYear;

    public SpokenDate(Language language, LocalDate today) {
        this.language = language;
        this.thisYear = today.getYear();
    }

    public String day(LocalDate date) {
        String day = language == Language.FR && date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth();
        return day + " " + written(date, date.getYear() == thisYear ? "MMMM" : "MMMM yyyy");
    }

    /** Month and year: a return is never promised for a day. */
    public String month(LocalDate date) {
        return written(date, "MMMM yyyy");
    }

    private String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }
}
