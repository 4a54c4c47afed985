package app.revenant.exchange.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Dates, instants and zones as the format writes them. */
final class Moments {

    private static final int LAST_YEAR = 9999;

    private Moments() {
    }

    static LocalDate date(Node node) {
        String text = node.text();
        try {
            LocalDate date = LocalDate.parse(text);
            if (isYear(date.getYear())) {
                return date;
            }
        } catch (DateTimeException impossible) {
            throw node.fault("exchange.no-date", Fault.quoted(text));
        }
        throw node.fault("exchange.no-date", Fault.quoted(text));
    }

    static Instant instant(Node node) {
        String text = node.text();
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (isYear(instant.atOffset(ZoneOffset.UTC).getYear())) {
                return instant;
            }
        } catch (DateTimeException impossible) {
            String fault = parses(() -> LocalDateTime.parse(text)) ? "exchange.no-offset" : "exchange.no-instant";
            throw node.fault(fault, Fault.quoted(text));
        }
        throw node.fault("exchange.no-instant", Fault.quoted(text));
    }

    static LocalTime time(Node node) {
        String text = node.text();
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw node.fault("exchange.no-time", Fault.quoted(text));
        }
        return LocalTime.parse(text);
    }

    static ZoneId zone(Node node) {
        String text = node.text();
        if (!parses(() -> ZoneId.of(text))) {
            throw node.fault("exchange.no-zone", Fault.quoted(text));
        }
        return ZoneId.of(text);
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    private static boolean parses(Supplier<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (DateTimeException no) {
            return false;
        }
    }
}
