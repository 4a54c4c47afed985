package app.revenant.review;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the log leaves open: contacts without an outcome, promises without a day, facts older than sixty days. */
final class Hygiene {

    private static final int OLD_DAYS = 60;
    private static final Set<Outcome> TALKED = Set.of(Outcome.REACHED, Outcome.MEETING_HELD);

    private final LocalDate today;
    private final Instant weekAgo;

    /** @param weekAgo contacts before that were looked at in an earlier review */
    Hygiene(LocalDate today, Instant weekAgo) {
        this.today = today;
        this.weekAgo = weekAgo;
    }

    List<Gap> of(Reviewed deal) {
        List<Gap> gaps = new ArrayList<>();
        deal.history().attempts().stream().filter(this::isUntold)
                .forEach(each -> gaps.add(new Gap(Gap.Kind.NO_ANSWER_TOLD, deal, Optional.of(each), Optional.empty())));
        undated(deal).forEach(each -> gaps.add(new Gap(Gap.Kind.UNDATED_PROMISE, deal, Optional.of(each), Optional.empty())));
        Stream.of(FactKind.values()).flatMap(kind -> old(deal, kind).stream())
                .forEach(each -> gaps.add(new Gap(Gap.Kind.OLD_FACT, deal, Optional.empty(), Optional.of(each))));
        return gaps;
    }

    private boolean isUntold(ContactAttempt each) {
        return each.at().isAfter(weekAgo) && each.direction() == Direction.OUT && TALKED.contains(each.outcome())
                && each.answer().isEmpty();
    }

    /** Only what still stands: a later sign of life answers an earlier promise. */
    private static Stream<ContactAttempt> undated(Reviewed deal) {
        Optional<ContactAttempt> last = deal.history().attempts().stream().filter(ContactAttempt::isSignOfLife)
                .max(Comparator.comparing(ContactAttempt::at));
        return last.filter(Hygiene::isUndated).stream();
    }

    private static boolean isUndated(ContactAttempt each) {
        boolean warm = each.answer().filter(Answer.WARM_VAGUE::equals).isPresent() && each.commitment().isEmpty();
        return warm || each.commitment().filter(promise -> promise.kept().isEmpty()).map(Promise::due).filter(Optional::isEmpty)
                .isPresent();
    }

    private Optional<Fact> old(Reviewed deal, FactKind kind) {
        return deal.history().facts().stream().filter(fact -> fact.kind() == kind).max(Comparator.comparing(Fact::on))
                .filter(fact -> fact.value() != FactValue.NOT_ASKED && fact.on().isBefore(today.minusDays(OLD_DAYS)));
    }
}
