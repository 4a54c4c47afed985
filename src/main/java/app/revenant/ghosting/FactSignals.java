package app.revenant.ghosting;

import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts as they stand today: the latest of each kind, a passed deadline told apart, an old priority forgotten. */
final class FactSignals {

    private static final int PRIORITY_DAYS = 60;

    private FactSignals() {
    }

    static List<Observation> of(Situation deal) {
        return latest(deal).stream().flatMap(fact -> outcome(fact, deal.today())
                .map(outcome -> observe(fact, outcome)).stream()).toList();
    }

    private static Collection<Fact> latest(Situation deal) {
        Map<FactKind, Fact> latest = new EnumMap<>(FactKind.class);
        deal.history().facts().stream().filter(fact -> !fact.on().isAfter(deal.today()))
                .forEach(fact -> latest.merge(fact.kind(), fact,
                        (known, next) -> next.on().isBefore(known.on()) ? known : next));
        return latest.values();
    }

    private static Optional<String> outcome(Fact fact, LocalDate today) {
        if (fact.kind() == FactKind.PRIORITY && fact.on().plusDays(PRIORITY_DAYS).isBefore(today)) {
            return Optional.empty();
        }
        boolean passed = fact.kind() == FactKind.EVENT && fact.value() == FactValue.POS
                && fact.date().filter(date -> date.isBefore(today)).isPresent();
        return Optional.of(passed ? "PAST" : fact.value().code());
    }

    private static Observation observe(Fact fact, String outcome) {
        Details details = new Details(Optional.of(fact.date().orElse(fact.on())), fact.words(), fact.who(),
                fact.amount(), Optional.empty(), Optional.empty());
        return new Observation(Signal.of(fact.kind()).orElseThrow(), outcome, List.of(), Optional.of(fact.kind()), details);
    }
}
