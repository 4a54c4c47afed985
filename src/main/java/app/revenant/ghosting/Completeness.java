package app.revenant.ghosting;

import app.revenant.model.StageKind;
import java.util.List;
import java.util.Set;

/** How much of what matters is known of a deal. Admitting that one has not asked counts as knowing. */
final class Completeness {

    private static final List<Set<Signal>> ALWAYS = List.of(Set.of(Signal.PAIN), Set.of(Signal.INTENT),
            Set.of(Signal.COST_INACTION), Set.of(Signal.EVENT, Signal.PRIORITY), Set.of(Signal.BUDGET),
            Set.of(Signal.OWNER, Signal.PROCESS), Set.of(Signal.COMPETITION));

    private Completeness() {
    }

    /** Fewer than half of the key facts are known. */
    static boolean isBlurred(Set<Signal> known, StageKind stage) {
        long filled = ALWAYS.stream().filter(any -> any.stream().anyMatch(known::contains)).count();
        int asked = ALWAYS.size();
        if (stage.compareTo(StageKind.PROPOSAL) >= 0) {
            asked++;
            filled += known.contains(Signal.PRICE_HOW) ? 1 : 0;
        }
        return filled * 2 < asked;
    }
}
