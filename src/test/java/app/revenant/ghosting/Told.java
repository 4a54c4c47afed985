package app.revenant.ghosting;

import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.util.List;

/** What the engine reads off a told deal, in the words of the tests. */
final class Told {

    static final String BLANK = "blank";

    private Told() {
    }

    static Situation situation(ADeal deal) {
        return Situation.of(deal.history(), deal.contact(), deal.seller().ground(), When.NOW);
    }

    /** The unanswered touches, oldest first, as {@code email@9.5}. */
    static List<String> touches(ADeal deal) {
        return Silence.of(situation(deal)).touches().stream().map(touch -> touch.channel().code() + "@" + touch.age())
                .toList();
    }

    static String outcome(ADeal deal, Signal signal) {
        Observation seen = deal.assessed().signals().get(signal);
        return seen == null ? BLANK : seen.outcome();
    }

    /** The ids of the log that a signal points at. */
    static List<String> evidence(ADeal deal, Signal signal) {
        return deal.assessed().signals().get(signal).attempts().stream().map(id -> id.value()).toList();
    }

    static State state(ADeal deal) {
        return deal.assessed().state();
    }

    static double silentDays(ADeal deal) {
        return deal.assessed().silentDays().orElseThrow();
    }
}
