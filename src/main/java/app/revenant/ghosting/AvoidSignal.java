package app.revenant.ghosting;

import app.revenant.model.Channel;
import app.revenant.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unreachable on one line, answering at once on the other: they may be screening. */
final class AvoidSignal {

    private static final int RECENT = 60;
    private static final double WINDOW_DAYS = 15;
    private static final int MISSED_CALLS = 3;

    private final Situation deal;

    AvoidSignal(Situation deal) {
        this.deal = deal;
    }

    Optional<Observation> read() {
        List<LogEntry> log = deal.log().entries();
        for (int place = log.size() - 1; place >= 0; place--) {
            LogEntry call = log.get(place);
            if (isRecentAnsweredCall(call)) {
                List<LogEntry> missed = missedBefore(call, log.subList(0, place));
                if (missed.size() >= MISSED_CALLS) {
                    missed.add(call);
                    return Optional.of(Observation.inLog(Signal.AVOID, "YES", missed,
                            Details.on(deal.time().dayOf(call.at()))));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRecentAnsweredCall(LogEntry entry) {
        return entry.isOutbound() && entry.is(Outcome.REACHED) && entry.attempt().channel().isPhone()
                && deal.log().isWithin(entry, RECENT);
    }

    /** The missed calls on the other line; none of them if this was not the first try on its own. */
    private List<LogEntry> missedBefore(LogEntry call, List<LogEntry> earlier) {
        Channel own = call.attempt().channel();
        List<LogEntry> missed = new ArrayList<>();
        for (LogEntry entry : earlier) {
            if (!deal.log().isSamePerson(entry, call)
                    || DealClock.between(entry.position(), call.position()) > WINDOW_DAYS) {
                continue;
            }
            if (entry.attempt().channel() == own) {
                return new ArrayList<>();
            }
            if (entry.isOutbound() && entry.is(Outcome.NO_ANSWER) && entry.attempt().channel().isPhone()) {
                missed.add(entry);
            }
        }
        return missed;
    }
}
