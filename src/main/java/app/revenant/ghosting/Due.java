package app.revenant.ghosting;

import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The earliest date that the prospect had named, or owed, and that passed without a sign of life.
 *
 * @param position on the deal's clock
 * @param end 00:00 on the day after a named date; empty where the date was never named
 */
record Due(double position, Optional<Instant> end) {

    /** Touches made before it had announced themselves for that date and are aged from it. */
    boolean isAfter(LogEntry entry) {
        return end.map(instant -> entry.at().isBefore(instant))
                .orElseGet(() -> DealClock.rounded(position - entry.position()) > 0);
    }

    static Optional<Due> of(Situation deal) {
        return Stream.of(unnamed(deal), named(deal)).flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Due::position));
    }

    private static Optional<Due> named(Situation deal) {
        Stream<LocalDate> steps = deal.theirStep().flatMap(NextStep::due).stream();
        Stream<LocalDate> promises = deal.log().openPromises().stream().map(Promise::due)
                .flatMap(Optional::stream);
        return Stream.concat(steps, promises).filter(date -> date.isBefore(deal.today()))
                .map(deal.time()::endOf).filter(end -> !deal.log().hasSignSince(end))
                .min(Comparator.naturalOrder())
                .map(end -> new Due(deal.clock().position(end), Optional.of(end)));
    }

    /** A step of theirs without a date is due once their usual pace, ten working days at most, is over. */
    private static Optional<Due> unnamed(Situation deal) {
        return deal.theirStep().filter(step -> step.due().isEmpty()).flatMap(step -> deal.silentDays())
                .filter(days -> days > deal.patience())
                .map(days -> new Due(deal.log().lastSignOfLife().orElseThrow().position() + deal.patience(),
                        Optional.empty()));
    }
}
