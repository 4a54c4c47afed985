package app.revenant.desktop.kit.silence;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.StepForm;
import app.revenant.ghosting.Question;
import app.revenant.letters.LetterId;
import app.revenant.model.AlertAnswer;
import app.revenant.model.DealId;
import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilenceModelTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final DealId PROMISE = new DealId("d1-00-polite-promise");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private SilenceModel model;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price", "00-polite-promise");
        model = new SilenceModel(office, window.desk(), deal(), office.ghosts().workingTime(), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLetterOpensInTheSheetThatWritesIt() {
        model.act(Deed.write(LetterId.T8), "Offer a last chance.");
        model.act(Deed.CLOSE_OUT, "Close.");
        assertThat(window.asked).containsExactly("closeOut " + PRICE + " T8", "closeOut " + PRICE);
    }

    @Test
    void aPlannedCallIsLaidOutForASecondWorkingDayAndSetOnceConfirmed() {
        model.act(Deed.plan(StepKind.CALL), "Call, name the price yourself, and listen.");
        assertThat(window.asked).containsExactly("lay PlanSheet");
        assertThat(deal().deal().nextStep().flatMap(NextStep::kind)).isNotEqualTo(Optional.of(StepKind.CALL));
        plan(new NextStep(StepOwner.ME, Optional.of("Call"), Optional.of(TODAY.plusDays(2)), Optional.empty(),
                Optional.of(StepKind.CALL), false, Optional.empty())).save();
        assertThat(deal().deal().nextStep()).hasValueSatisfying(step -> {
            assertThat(step.kind()).contains(StepKind.CALL);
            assertThat(step.due()).contains(LocalDate.of(2026, 11, 25));
        });
        assertThat(window.asked).endsWith("closeSheet");
        office.undo().undo();
        assertThat(deal().deal().nextStep().flatMap(NextStep::kind)).isNotEqualTo(Optional.of(StepKind.CALL));
    }

    @Test
    void aStepWithoutADayOrWithoutAnythingIsNotSet() {
        PlanModel dayless = plan(new NextStep(StepOwner.ME, Optional.of("Call"), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty()));
        dayless.save();
        assertThat(dayless.refusal().get().map(Refusal::key)).contains("silence.plan.day");
        PlanModel blank = new PlanModel(office, window.desk(), deal(), TODAY, StepForm.of(Optional.empty()));
        blank.save();
        assertThat(blank.refusal().get().map(Refusal::key)).contains("silence.plan.blank");
        assertThat(window.asked).isEmpty();
    }

    @Test
    void theStepThatIsReplacedIsNamed() {
        office.deals().setNextStep(PRICE, Optional.of(step("Send the page")));
        model = new SilenceModel(office, window.desk(), deal(), office.ghosts().workingTime(), TODAY);
        assertThat(plan(step("Call")).former()).contains(step("Send the page"));
        assertThat(plan(step("Send the page")).former()).isEmpty();
    }

    @Test
    void aPauseSleepsFiveWorkingDaysAndSaysWhy() {
        model.act(Deed.of(Deed.Act.PAUSE), "Stop for five working days.");
        AlertAnswer answer = deal().history().alertAnswers().get(0);
        assertThat(answer.until()).contains(LocalDate.of(2026, 11, 30));
        assertThat(answer.why()).contains("Stop for five working days");
        assertThat(deal().assessment().hidden()).isTrue();
    }

    @Test
    void theAnswerIsWrittenDownInTheFactItIsAbout() {
        Assessed promise = office.ghosts().of(PROMISE).orElseThrow();
        Question.Subject subject = promise.assessment().question().map(Question::subject).orElseThrow();
        new SilenceModel(office, window.desk(), promise, office.ghosts().workingTime(), TODAY).answer();
        assertThat(window.asked).containsExactly("openDeal " + PROMISE + " at " + subject.name());
    }

    @Test
    void aCallIsLoggedAndALossIsNotedOnTheDeal() {
        model.act(Deed.of(Deed.Act.LOG), "");
        model.act(Deed.of(Deed.Act.FACT), "");
        model.act(Deed.of(Deed.Act.BEGIN), "");
        assertThat(window.asked).containsExactly("logContact " + PRICE, "openDeal " + PRICE + " at COMPETITION", "newDeal");
    }

    private PlanModel plan(NextStep step) {
        return new PlanModel(office, window.desk(), deal(), TODAY, StepForm.of(Optional.of(step)));
    }

    private static NextStep step(String text) {
        return new NextStep(StepOwner.ME, Optional.of(text), Optional.of(TODAY), Optional.empty(), Optional.empty(), false,
                Optional.empty());
    }

    private Assessed deal() {
        return office.ghosts().of(PRICE).orElseThrow();
    }
}
