package app.revenant.ghosting;

import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the prospect said or did along the way: gave, waited, postponed, asked to compare, said "later". */
final class SaidSignals {

    private static final String YES = "YES";
    private static final int RECENT = 60;
    private static final int LATELY = 30;

    private final Situation deal;
    private final Log log;

    SaidSignals(Situation deal) {
        this.deal = deal;
        this.log = deal.log();
    }

    List<Observation> all() {
        return Stream.of(give(), later(), internalWait(), said(Signal.COMPARE_REQ, Tag.COMPARE, RECENT),
                said(Signal.BUSY_SAID, Tag.BUSY, LATELY), postponed(), noShow()).flatMap(Optional::stream).toList();
    }

    private Optional<Observation> give() {
        List<LogEntry> efforts = log.within(RECENT, entry -> entry.attempt().effort());
        if (efforts.size() >= 2) {
            return Optional.of(Observation.inLog(Signal.GIVE, "SOME", efforts, Details.counting(efforts.size())));
        }
        List<LogEntry> exchanges = log.within(RECENT, entry -> entry.isOutbound() || entry.is(Outcome.MEETING_HELD));
        return efforts.isEmpty() && exchanges.size() >= 3
                ? Optional.of(Observation.inLog(Signal.GIVE, "ZERO", exchanges, Details.counting(exchanges.size())))
                : Optional.empty();
    }

    private Optional<Observation> later() {
        return log.standingLater().filter(entry -> log.isWithin(entry, RECENT))
                .filter(entry -> entry.attempt().until().filter(day -> day.isAfter(deal.today())).isEmpty())
                .map(entry -> seen(Signal.LATER, entry));
    }

    private Optional<Observation> internalWait() {
        return log.lastSignOfLife().filter(sign -> sign.isTagged(Tag.INTERNAL))
                .map(sign -> seen(Signal.INTERNAL_WAIT, sign));
    }

    private Optional<Observation> said(Signal signal, Tag tag, int days) {
        return log.last(entry -> entry.isSignOfLife() && entry.isTagged(tag) && log.isWithin(entry, days))
                .map(entry -> seen(signal, entry));
    }

    private Optional<Observation> postponed() {
        List<LogEntry> moved = log.within(RECENT, entry -> entry.is(Outcome.POSTPONED));
        return moved.size() < 2 ? Optional.empty()
                : Optional.of(Observation.inLog(Signal.POSTPONED, YES, moved, Details.counting(moved.size())));
    }

    private Optional<Observation> noShow() {
        return log.silence().stream().filter(entry -> entry.is(Outcome.NO_SHOW) && log.isWithin(entry, LATELY))
                .reduce((earlier, last) -> last).map(entry -> seen(Signal.NOSHOW, entry));
    }

    private Observation seen(Signal signal, LogEntry entry) {
        LocalDate day = deal.time().dayOf(entry.at());
        return Observation.inLog(signal, YES, List.of(entry), Details.on(day));
    }
}
