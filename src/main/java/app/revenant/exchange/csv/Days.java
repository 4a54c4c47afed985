package app.revenant.exchange.csv;

import app.revenant.exchange.Quoted;
import app.revenant.model.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of tables. Those of Salesforce come with the month first, two or four digits of the year, or as ISO. */
final class Days {

    private static final List<DateTimeFormatter> DAYS = List.of(american("M/d/uu"), american("M/d/uuuu"),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final List<DateTimeFormatter> MOMENTS = List.of(american("M/d/uu h:mm a"),
            american("M/d/uuuu h:mm a"), DateTimeFormatter.ISO_LOCAL_DATE_TIME);

    /** Salesforce writes the offset of its instants without a colon, or as Z. */
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendPattern("[XXX][XX]").toFormatter(Locale.ROOT);

    private Days() {
    }

    static LocalDate iso(String column, String cell) {
        return parse(cell, DateTimeFormatter.ISO_LOCAL_DATE)
                .orElseThrow(() -> new Refusal("exchange.csv-date", column, new Quoted(cell)));
    }

    static LocalDate american(String column, String cell, ZoneId zone) {
        return DAYS.stream().map(format -> parse(cell, format)).flatMap(Optional::stream).findFirst()
                .or(() -> moment(cell, zone).map(LocalDateTime::toLocalDate))
                .orElseThrow(() -> new Refusal("exchange.csv-american-date", column, new Quoted(cell)));
    }

    /** Local time in the seller's zone; a time without a zone already is. */
    static LocalDateTime americanMoment(String column, String cell, ZoneId zone) {
        return moment(cell, zone).orElseGet(() -> american(column, cell, zone).atStartOfDay());
    }

    private static Optional<LocalDateTime> moment(String cell, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(cell, INSTANT).atZoneSameInstant(zone).toLocalDateTime());
        } catch (DateTimeException local) {
            return MOMENTS.stream().map(format -> parseMoment(cell, format)).flatMap(Optional::stream).findFirst();
        }
    }

    private static Optional<LocalDate> parse(String cell, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(cell, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> parseMoment(String cell, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(cell, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter american(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }
}
