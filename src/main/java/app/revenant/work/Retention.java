package app.revenant.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long data of somebody may be kept: by the habit of French law (CNIL) three years from the last contact that came
 * from them, or from the end of the last deal.
 */
public record Retention(int months, ZoneId zone) {

    public static final int USUAL_MONTHS = 36;

    /** The day to erase on; of somebody who never gave a sign, counted from the day their last deal began; blank where nothing is known. */
    public Optional<LocalDate> eraseOn(Trace trace) {
        return Stream.of(trace.sign().map(at -> LocalDate.ofInstant(at, zone)), trace.ended()).flatMap(Optional::stream)
                .max(Comparator.naturalOrder()).or(trace::begun).map(day -> day.plusMonths(months));
    }

    /** Whole months from today until then; none of them where the day has come. */
    public static long monthsLeft(LocalDate eraseOn, LocalDate today) {
        return Math.max(0, ChronoUnit.MONTHS.between(today, eraseOn));
    }
}
