package app.revenant.desktop.deal;

import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What counts today of everything learnt: of a kind the latest day, on one day the later entry. */
final class KnownFacts {

    /** What was learnt longer ago is worth asking again. */
    private static final int FRESH_DAYS = 60;

    private final LocalDate today;
    private final Map<FactKind, Fact> latest = new EnumMap<>(FactKind.class);

    KnownFacts(List<Fact> learnt, LocalDate today) {
        this.today = today;
        learnt.stream().filter(fact -> !fact.on().isAfter(today))
                .forEach(fact -> latest.merge(fact.kind(), fact, (kept, next) -> next.on().isBefore(kept.on()) ? kept : next));
    }

    /** Blank: nobody filled it in, which is no evidence either way. */
    Optional<Fact> of(FactKind kind) {
        return Optional.ofNullable(latest.get(kind));
    }

    /** Known, but so long ago that it may have changed. */
    boolean isStale(FactKind kind) {
        return of(kind).filter(fact -> fact.value() != FactValue.NOT_ASKED)
                .filter(fact -> fact.on().plusDays(FRESH_DAYS).isBefore(today)).isPresent();
    }
}
