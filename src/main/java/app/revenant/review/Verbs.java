package app.revenant.review;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three things a seller does for a deal, and whether they were done.
 *
 * @param asked one of the awkward questions within thirty days, or none is left to ask
 * @param dated the next step has a day that has not passed
 * @param brought the last contact brought them something
 */
public record Verbs(boolean asked, boolean dated, boolean brought) {

    private static final List<FactKind> AWKWARD = List.of(FactKind.INTENT, FactKind.BUDGET, FactKind.OWNER, FactKind.COMPETITION,
            FactKind.COST_INACTION);
    private static final int RECENT = 30;

    public static Verbs of(DealHistory deal, LocalDate today) {
        return new Verbs(asked(deal, today), deal.deal().nextStep().flatMap(NextStep::due).filter(day -> !day.isBefore(today))
                .isPresent(), brought(deal));
    }

    private static boolean asked(DealHistory deal, LocalDate today) {
        List<Optional<Fact>> known = AWKWARD.stream().map(kind -> latest(deal, kind)).toList();
        return known.stream().allMatch(Optional::isPresent) || known.stream().flatMap(Optional::stream)
                .anyMatch(fact -> !fact.on().isBefore(today.minusDays(RECENT)));
    }

    /** A question one admits not to have asked is not asked. */
    private static Optional<Fact> latest(DealHistory deal, FactKind kind) {
        return deal.facts().stream().filter(fact -> fact.kind() == kind).max(Comparator.comparing(Fact::on))
                .filter(fact -> fact.value() != FactValue.NOT_ASKED);
    }

    private static boolean brought(DealHistory deal) {
        return deal.attempts().stream().filter(each -> each.isOutbound() && each.outcome() != Outcome.BOUNCED)
                .max(Comparator.comparing(ContactAttempt::at)).flatMap(ContactAttempt::value)
                .filter(value -> value != Value.NONE).isPresent();
    }
}
