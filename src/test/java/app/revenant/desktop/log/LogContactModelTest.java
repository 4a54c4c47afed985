package app.revenant.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.AtOnce;
import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Kept;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogContactModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DealId PRICE = new DealId("d1-03-price");

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
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
    void theLineTheyAnsweredOnIsChosenAlready() {
        assertThat(begun().form().channel()).isEqualTo(Channel.LANDLINE);
    }

    @Test
    void noAnswerIsOneKeyAndSave() {
        LogContactModel model = begun();
        model.type('2', false);
        model.save();
        ContactAttempt last = SmallOffice.lastAttempt(office, PRICE);
        assertThat(last.outcome()).isEqualTo(Outcome.NO_ANSWER);
        assertThat(last.at()).isEqualTo(SmallOffice.CLOCK.instant());
        assertThat(window.asked).containsExactly("closeSheet");
    }

    @Test
    void theNextStepIsWrittenInTheSameGesture() {
        LogContactModel model = begun();
        model.type('2', false);
        model.form().step().say("rappeler jeudi");
        model.save();
        assertThat(deal().nextStep()).hasValueSatisfying(step -> assertThat(step.text()).contains("rappeler jeudi"));
        office.undo().undo();
        assertThat(deal().nextStep()).hasValueSatisfying(step -> assertThat(step.text()).contains("dire oui ou non à l'offre"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsWritten() {
        LogContactModel model = begun();
        model.save();
        assertThat(model.refusal().get().map(Refusal::key)).contains("log.what-happened");
        assertThat(window.asked).isEmpty();
    }

    @Test
    void theFormKeepsItsTextWhenSavingFails() {
        Background failing = new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
                fail.accept(new Refusal("store.full"));
            }

            @Override
            public void onWindow(Runnable action) {
                action.run();
            }
        };
        LogContactModel model = new LogContactModel(office, window.desk(failing), new HeldContact());
        model.choose(office.ghosts().of(PRICE).orElseThrow());
        model.type('2', false);
        model.form().note("« pas avant jeudi »");
        model.save();
        assertThat(model.phase().get()).isEqualTo(LogContactModel.Phase.FILLING);
        assertThat(model.form().note()).isEqualTo("« pas avant jeudi »");
        assertThat(model.refusal().get()).isPresent();
    }

    @Test
    void withoutADealOneIsFoundByWordsInAnyOrderAndWithoutAccents() {
        LogContactModel model = new LogContactModel(office, window.desk(new AtOnce()), new HeldContact());
        model.begin(Optional.empty());
        assertThat(model.phase().get()).isEqualTo(LogContactModel.Phase.CHOOSING);
        assertThat(model.found("HAMÔN yann")).extracting(Assessed::id).containsExactly(PRICE);
        assertThat(model.found("")).hasSize(2);
        assertThat(model.type('2', false)).isFalse();
    }

    @Test
    void aLoggedContactIsCorrectedInPlace() {
        ContactAttempt last = SmallOffice.lastAttempt(office, PRICE);
        LogContactModel model = new LogContactModel(office, window.desk(), new HeldContact());
        model.correct(PRICE, last.id());
        assertThat(model.isCorrection()).isTrue();
        model.type('u', false);
        model.form().note("le plan en deux pages");
        model.save();
        ContactAttempt corrected = SmallOffice.lastAttempt(office, PRICE);
        assertThat(corrected.id()).isEqualTo(last.id());
        assertThat(corrected.at()).isEqualTo(last.at());
        assertThat(corrected.note()).contains("le plan en deux pages");
    }

    @Test
    void aPromiseWhoseDayHasComeIsAskedAboutOnceTheyAnswer() {
        office.attempts().log(PRICE, promise(), Optional.empty());
        LogContactModel model = begun();
        model.type('2', false);
        assertThat(model.form().asksIfKept()).as("nobody answered").isFalse();
        model.type('1', false);
        assertThat(model.form().asksIfKept()).isTrue();
        model.change(form -> form.settle(Kept.MISSED));
        model.save();
        assertThat(office.ghosts().of(PRICE).orElseThrow().history().attempts()).filteredOn(each -> each.commitment().isPresent())
                .singleElement().satisfies(made -> assertThat(made.commitment().flatMap(Promise::kept)).contains(false));
        assertThat(begun().form().promise()).as("it is settled").isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsNotWritten() {
        office.attempts().log(PRICE, promise(), Optional.empty());
        LogContactModel model = begun();
        model.type('1', false);
        model.change(form -> form.settle(Kept.KEPT));
        model.type('2', false);
        model.save();
        assertThat(begun().form().promise()).isPresent();
    }

    @Test
    void theContactNeedNotBeNamedAndAnybodyElseIs() {
        LogContactModel model = begun();
        assertThat(model.form().person()).isEqualTo("Yann Hamon");
        model.type('2', false);
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).person()).isEmpty();
        model = begun();
        model.type('1', false);
        model.form().talkTo("Anne Hamon");
        model.save();
        assertThat(SmallOffice.lastAttempt(office, PRICE).person().flatMap(office.book().snapshot()::person))
                .hasValueSatisfying(anne -> assertThat(anne.fullName()).isEqualTo("Anne Hamon"));
        assertThat(begun().peopleLike("hamon")).containsExactly("Yann Hamon", "Anne Hamon");
    }

    private static ContactAttempt promise() {
        return new ContactAttempt(new AttemptId("said"), SmallOffice.CLOCK.instant(), Optional.empty(), Channel.LANDLINE,
                Direction.OUT, Outcome.REACHED, Optional.of(Answer.DATED), Set.of(), Optional.empty(), false, Optional.empty(),
                Optional.of(new Promise(Optional.empty(), Optional.of(TODAY), Optional.empty())), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private LogContactModel begun() {
        LogContactModel model = new LogContactModel(office, window.desk(), new HeldContact());
        model.begin(Optional.of(PRICE));
        return model;
    }

    private Deal deal() {
        return office.ghosts().of(PRICE).orElseThrow().deal();
    }
}
