package app.revenant.exchange.json;

import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.Direction;
import app.revenant.model.Disagreement;
import app.revenant.model.Draft;
import app.revenant.model.DraftId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.LearntHow;
import app.revenant.model.LetterKind;
import app.revenant.model.LossLesson;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.Outcome;
import app.revenant.model.Part;
import app.revenant.model.PersonId;
import app.revenant.model.Promise;
import app.revenant.model.Raised;
import app.revenant.model.StageEntry;
import app.revenant.model.Stakeholder;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import app.revenant.model.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Random deals that refer only to what there is. */
final class AnyDeal {

    private final Anything any;
    private final List<CompanyId> companies;
    private final List<PersonId> people;
    private final List<String> stages;

    AnyDeal(Anything any, List<CompanyId> companies, List<PersonId> people, List<String> stages) {
        this.any = any;
        this.companies = companies;
        this.people = people;
        this.stages = stages;
    }

    DealHistory next() {
        return new DealHistory(deal(), any.some(this::fact),
                any.some(() -> new StageEntry(any.oneOf(stages), any.date())), any.some(this::attempt),
                any.some(() -> new AlertAnswer(any.instant(), any.code(AlertAnswerKind.class), any.maybe(any::date),
                        any.maybe(any::text))),
                any.some(() -> new Draft(new DraftId(any.id("dr")), any.code(LetterKind.class), template(),
                        any.instant(), any.coin() ? "" : any.text(), any.text())),
                any.some(this::step), decision(),
                any.some(() -> new Disagreement(any.date(), any.text(), any.code(Raised.class))));
    }

    private Deal deal() {
        return new Deal(new DealId(any.id("d")), any.text(), oneOf(companies), oneOf(people), any.oneOf(stages),
                any.code(DealStatus.class), any.date(),
                new Closing(any.maybe(any::date), any.maybe(() -> any.code(CloseReason.class)),
                        any.maybe(() -> 1 + any.below(7)), any.maybe(any::date), any.maybe(() -> any.code(LossLesson.class))),
                any.maybe(any::date), any.maybe(() -> any.code(Origin.class)),
                new Offer(any.maybe(any::money), any.maybe(any::instant), any.maybe(any::instant),
                        any.maybe(any::date), any.maybe(any::date), any.maybe(any::text)),
                new Work(any.maybe(any::quantity), any.maybe(any::quantity), any.maybe(() -> any.below(9))),
                any.maybe(any::text), any.maybe(this::step));
    }

    private Decision decision() {
        return new Decision(people.stream().filter(each -> any.coin())
                .map(each -> new Stakeholder(each, any.code(Part.class), any.coin())).toList(),
                any.some(() -> new DecisionStep(any.text(), any.maybe(any::text), any.maybe(any::date), any.coin())));
    }

    private NextStep step() {
        return new NextStep(any.code(StepOwner.class), any.maybe(any::text), any.maybe(any::date),
                any.maybe(any::time), any.maybe(() -> any.code(StepKind.class)), any.coin(),
                any.maybe(() -> any.code(StepEffort.class)));
    }

    private Fact fact() {
        FactKind kind = any.code(FactKind.class);
        return new Fact(kind, any.oneOf(kind.allowed()), any.date(), any.maybe(() -> any.code(LearntHow.class)),
                any.maybe(any::text), any.maybe(any::date), any.maybe(any::text), any.maybe(any::money));
    }

    private ContactAttempt attempt() {
        return new ContactAttempt(new AttemptId(any.id("a")), any.instant(), oneOf(people), any.code(Channel.class),
                any.code(Direction.class), any.code(Outcome.class), any.maybe(() -> any.code(Answer.class)),
                Set.copyOf(any.some(() -> any.code(Tag.class))), any.maybe(any::date), any.coin(),
                any.maybe(() -> any.code(Value.class)),
                any.maybe(() -> new Promise(any.maybe(any::text), any.maybe(any::date), any.maybe(any::coin))),
                any.maybe(() -> any.code(LetterKind.class)), template(), any.maybe(any::text), any.maybe(any::text));
    }

    private Optional<String> template() {
        return any.maybe(() -> "T" + (1 + any.below(11)));
    }

    private <T> Optional<T> oneOf(List<T> all) {
        return all.isEmpty() ? Optional.empty() : any.maybe(() -> any.oneOf(all));
    }
}
