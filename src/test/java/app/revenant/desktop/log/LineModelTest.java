package app.revenant.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line and the form under it, without a window. */
class LineModelTest {

    private static final DealId PRICE = new DealId("d1-03-price");

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private final HeldContact held = new HeldContact();
    private Office office;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price", "09-healthy-slow-replier");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theNameFindsTheDealAndLosesItAgain() {
        LogContactModel model = begun(Optional.empty());
        model.dictate("appel Hamon rép");
        assertThat(model.deal()).hasValueSatisfying(deal -> assertThat(deal.id()).isEqualTo(PRICE));
        assertThat(model.form().happening()).contains(Happening.VOICEMAIL);
        model.dictate("appel rép");
        assertThat(model.deal()).isEmpty();
    }

    @Test
    void whatIsPressedStaysUntilThatPartOfTheLineChanges() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("call vm");
        model.change(form -> form.happened(Happening.NO_ANSWER));
        model.dictate("call vm, retry thu");
        assertThat(model.form().happening()).contains(Happening.NO_ANSWER);
        model.dictate("call reached, retry thu");
        assertThat(model.form().happening()).contains(Happening.REACHED);
    }

    @Test
    void oneLineWritesTheContactItsStepAndItsNote() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("mobile, reached, « trop cher », rappeler jeudi 10h +concurrent");
        model.save();
        ContactAttempt last = SmallOffice.lastAttempt(office, PRICE);
        assertThat(last.channel()).isEqualTo(Channel.MOBILE);
        assertThat(last.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(last.tags()).containsExactly(Tag.PRICE, Tag.COMPETITOR);
        assertThat(last.note()).contains("« trop cher »");
        assertThat(step().due()).contains(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aTagOfTheLineIsKeptThoughNobodyWasReached() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("call vm, retry thu 10am +price");
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).outcome()).isEqualTo(Outcome.VOICEMAIL);
        assertThat(SmallOffice.lastAttempt(office, PRICE).tags()).containsExactly(Tag.PRICE);
    }

    @Test
    void aTagPressedBeforeNobodyWasReachedIsNot() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("call reached");
        model.change(form -> form.toggle(Tag.BUSY));
        model.change(form -> form.happened(Happening.NO_ANSWER));
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).tags()).isEmpty();
    }

    @Test
    void theirPromiseAndMyStepAreNotMixedUp() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("joint, elle envoie le plan vendredi, relancer lundi");
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).commitment()).hasValueSatisfying(made -> assertThat(made.text()).contains("envoie le plan"));
        assertThat(step().owner()).isEqualTo(StepOwner.ME);
        assertThat(step().text()).contains("relancer");
    }

    @Test
    void anAmountBecomesTheDealsOnlyWhenItIsPressed() {
        Optional<Money> before = amount();
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("call reached, 77k€");
        model.save();
        assertThat(amount()).isEqualTo(before);
        LogContactModel again = begun(Optional.of(PRICE));
        again.dictate("call reached, 77k€");
        again.change(form -> form.price(again.line().reading().price()));
        again.save();
        assertThat(amount()).contains(new Money(7_700_000, "EUR"));
        office.undo().undo();
        assertThat(amount()).isEqualTo(before);
    }

    @Test
    void anUnknownNameIsAskedAboutAndCanBeSomebodyNewOrANote() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("appel Zimmermann rép");
        model.save();
        assertThat(model.refusal().get().map(Refusal::key)).contains("log.whom");
        model.answer(line -> line.asText(model.form()));
        assertThat(model.form().allNotes()).isEqualTo("Zimmermann");
        model.answer(LineEntry::asNew);
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).person().flatMap(office.book().snapshot()::person).map(Person::fullName))
                .contains("Zimmermann");
    }

    @Test
    void theTextComesBackUntilItIsSavedOrCleared() {
        LogContactModel model = begun(Optional.of(PRICE));
        model.dictate("appel rép");
        model.leave();
        LogContactModel other = begun(Optional.of(new DealId("d1-09-healthy-slow-replier")));
        assertThat(other.line().text()).as("it is not about that deal").isEmpty();
        other.leave();
        LogContactModel again = begun(Optional.of(PRICE));
        assertThat(again.line().text()).isEqualTo("appel rép");
        assertThat(again.form().happening()).contains(Happening.VOICEMAIL);
        again.clear();
        again.leave();
        assertThat(begun(Optional.of(PRICE)).line().text()).isEmpty();
    }

    @Test
    void withWhomAContactWasCanBeCorrected() {
        ContactAttempt last = SmallOffice.lastAttempt(office, PRICE);
        LogContactModel model = new LogContactModel(office, window.desk(), held);
        model.correct(PRICE, last.id());
        assertThat(model.form().person()).isEqualTo("Yann Hamon");
        model.form().talkTo("Anne Hamon");
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).person().flatMap(office.book().snapshot()::person).map(Person::fullName)).contains("Anne Hamon");
        office.undo().undo();
        assertThat(SmallOffice.lastAttempt(office, PRICE).person()).isEqualTo(last.person());
    }

    private Optional<Money> amount() {
        return office.ghosts().of(PRICE).orElseThrow().deal().offer().amount();
    }

    private NextStep step() {
        return office.ghosts().of(PRICE).orElseThrow().deal().nextStep().orElseThrow();
    }

    private LogContactModel begun(Optional<DealId> deal) {
        LogContactModel model = new LogContactModel(office, window.desk(), held);
        model.begin(deal);
        return model;
    }
}
