package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.StepForm;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Direction;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Money;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import app.revenant.work.Gesture;
import app.revenant.work.NewDeal;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealModelTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private DealModel model;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price");
        model = begun(Spot.NONE);
    }

    @AfterEach
    void close() {
        model.stop();
        office.close();
    }

    @Test
    void aFactIsKeptAndTheFormLeaves() {
        model.edit(FactKind.BUDGET);
        form().value(FactValue.NEG);
        form().words("rien avant mars");
        model.learn();
        assertThat(model.editing().get()).isEmpty();
        assertThat(seen().facts().of(FactKind.BUDGET).map(Fact::value)).contains(FactValue.NEG);
        office.undo().undo();
        assertThat(seen().facts().of(FactKind.BUDGET).map(Fact::value)).contains(FactValue.NOT_ASKED);
    }

    @Test
    void aFactThatCannotBeIsToldAndTheFormStays() {
        model.edit(FactKind.EVENT);
        form().value(FactValue.POS);
        model.learn();
        assertThat(window.troubles).extracting(trouble -> ((Refusal) trouble).key()).containsExactly("deal.event-date");
        assertThat(model.editing().get()).isPresent();
    }

    @Test
    void aFactSetBackToBlankLeavesTheForm() {
        model.edit(FactKind.PAIN);
        assertThat(form().isFilledIn()).isTrue();
        model.forget();
        assertThat(model.editing().get()).isEmpty();
        assertThat(seen().facts().of(FactKind.PAIN)).isEmpty();
        model.edit(FactKind.PAIN);
        assertThat(form().isFilledIn()).as("nothing is left to take away").isFalse();
    }

    @Test
    void aPromiseIsKeptOrNotAndSaidTwiceNobodyKnows() {
        office.attempts().log(PRICE, promising(), Optional.empty());
        model.settle(last(), Kept.MISSED);
        assertThat(last().commitment().flatMap(Promise::kept)).contains(false);
        model.settle(last(), Kept.KEPT);
        assertThat(last().commitment().flatMap(Promise::kept)).contains(true);
        model.settle(last(), Kept.KEPT);
        assertThat(last().commitment().flatMap(Promise::kept)).isEmpty();
    }

    @Test
    void whatWasNoPromiseIsNotSettled() {
        Optional<String> before = office.undo().last();
        model.settle(last(), Kept.KEPT);
        assertThat(office.undo().last()).isEqualTo(before);
    }

    @Test
    void onlyWhoIsNotTheContactIsNamed() {
        assertThat(seen().other(last())).as("Yann is the contact").isEmpty();
        office.attempts().log(PRICE, new Gesture(promising(), Optional.of(new NewDeal.ContactChoice(Optional.empty(),
                Optional.of("Anne"), Optional.empty(), List.of(), List.of())), Optional.empty(), Optional.empty()));
        assertThat(seen().other(last())).contains("Anne");
    }

    @Test
    void evidenceOpensTheFactItWasReadFrom() {
        DealModel sent = begun(Spot.of(FactKind.PRICE_HOW));
        assertThat(sent.editing().get().map(FactForm::kind)).contains(FactKind.PRICE_HOW);
        sent.leaveFact();
        sent.read();
        assertThat(sent.editing().get()).isEmpty();
        sent.stop();
    }

    @Test
    void anAmountIsReadOrRefusedAndABlankTakesItAway() {
        model.amount("18 400");
        assertThat(deal().offer().amount()).contains(new Money(1_840_000, "EUR"));
        model.amount("cher");
        assertThat(window.troubles).hasSize(1);
        assertThat(deal().offer().amount()).isPresent();
        model.amount("");
        assertThat(deal().offer().amount()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotWritten() {
        Optional<String> before = office.undo().last();
        model.retitle(deal().title());
        model.amount("");
        model.moveTo(deal().stage());
        model.nextStep(StepForm.of(deal().nextStep()));
        assertThat(office.undo().last()).isEqualTo(before);
    }

    @Test
    void aStageEnteredIsPartOfTheStory() {
        model.moveTo("negotiation");
        assertThat(deal().stage()).isEqualTo("negotiation");
        assertThat(Entry.of(seen().deal().history(), seen().time().zone()).get(0).stage()).contains("negotiation");
    }

    @Test
    void aDeletedContactComesBackByUndo() {
        ContactAttempt last = SmallOffice.lastAttempt(office, PRICE);
        model.delete(last.id());
        assertThat(contacts()).doesNotContain(last.id());
        office.undo().undo();
        assertThat(contacts()).contains(last.id());
    }

    @Test
    void aParkedDealRestsUntilItsDayAndReopens() {
        model.ending().park(MARCH);
        assertThat(deal().status()).isEqualTo(DealStatus.PARKED);
        assertThat(deal().parkedUntil()).contains(MARCH);
        model.ending().reopen();
        assertThat(deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(deal().parkedUntil()).isEmpty();
    }

    @Test
    void aLostDealSaysWhyAndIsStillShown() {
        model.ending().close(DealStatus.LOST, new Closing(Optional.of(LocalDate.of(2026, 11, 23)), Optional.of(CloseReason.NO_BUDGET), Optional.of(3)));
        assertThat(deal().status()).isEqualTo(DealStatus.LOST);
        assertThat(deal().closing().reason()).contains(CloseReason.NO_BUDGET);
        assertThat(deal().closing().revealedCause()).contains(3);
        assertThat(deal().closing().on()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void anHourThatIsNoneKeepsTheStep() {
        StepForm form = StepForm.of(deal().nextStep());
        form.at("26h");
        assertThat(model.nextStep(form)).isFalse();
        form.at("10h");
        assertThat(model.nextStep(form)).isTrue();
        assertThat(deal().nextStep().flatMap(step -> step.time())).hasToString("Optional[10:00]");
    }

    @Test
    void aDealThatIsGoneSendsBack() {
        office.deals().delete(PRICE);
        assertThat(window.asked).containsExactly("back");
    }

    private DealModel begun(Spot spot) {
        DealModel begun = new DealModel(office, window.desk(), PRICE, spot);
        begun.read();
        return begun;
    }

    private DealModel.Seen seen() {
        return model.seen().get().orElseThrow();
    }

    private Deal deal() {
        return seen().deal().deal();
    }

    private FactForm form() {
        return model.editing().get().orElseThrow();
    }

    private ContactAttempt last() {
        return SmallOffice.lastAttempt(office, PRICE);
    }

    private static ContactAttempt promising() {
        return new ContactAttempt(new AttemptId("said"), SmallOffice.CLOCK.instant(), Optional.empty(), Channel.LANDLINE,
                Direction.OUT, Outcome.REACHED, Optional.of(Answer.DATED), Set.of(), Optional.empty(), false, Optional.empty(),
                Optional.of(new Promise(Optional.empty(), Optional.of(MARCH), Optional.empty())), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<AttemptId> contacts() {
        return seen().deal().history().attempts().stream().map(ContactAttempt::id).toList();
    }
}
