package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Workers;
import app.revenant.model.AttemptId;
import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Language;
import app.revenant.model.Promise;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** One deal by the keyboard, in a window. */
class DealKeysTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final DealId COMMITTEE = new DealId("d1-10-healthy-committee-ahead");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private final FxRobot robot = new FxRobot();
    private final Workers workers = new Workers();
    private Office office;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price");
    }

    @AfterEach
    void close() {
        workers.close();
        office.close();
    }

    @Test
    void aFactIsChangedWhereItStands() {
        Pictured picture = show(Spot.of(FactKind.BUDGET));
        until(() -> picture.scene().getRoot().lookup(".fact-editor") != null);
        robot.type(KeyCode.LEFT, KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> facts().of(FactKind.BUDGET).filter(fact -> fact.value() == FactValue.NEG).isPresent());
        until(() -> picture.scene().getRoot().lookup(".fact-editor") == null);
    }

    @Test
    void escapeLeavesAFactAsItWas() {
        Pictured picture = show(Spot.of(FactKind.BUDGET));
        until(() -> picture.scene().getRoot().lookup(".fact-editor") != null);
        robot.type(KeyCode.LEFT, KeyCode.SPACE, KeyCode.ESCAPE);
        until(() -> picture.scene().getRoot().lookup(".fact-editor") == null);
        assertThat(facts().of(FactKind.BUDGET)).hasValueSatisfying(fact -> assertThat(fact.value()).isEqualTo(FactValue.NOT_ASKED));
    }

    @Test
    void theEntryOneWasSentToIsChosenEnterCorrectsItAndDeleteTakesItOut() {
        AttemptId first = new AttemptId("a2-03-price");
        Pictured picture = show(Spot.of(first));
        ListView<?> story = (ListView<?>) picture.scene().getRoot().lookup(".timeline .list-view");
        until(() -> story.getSelectionModel().getSelectedItem() instanceof Entry entry
                && entry.attempt().filter(attempt -> attempt.id().equals(first)).isPresent());
        robot.type(KeyCode.ENTER);
        assertThat(window.asked).containsExactly("correctContact d1-03-price a2-03-price");
        robot.type(KeyCode.DELETE);
        until(() -> office.ghosts().of(PRICE).orElseThrow().history().attempts().stream()
                .noneMatch(each -> each.id().equals(first)));
    }

    @Test
    void aPromiseOfTheChosenEntryIsSettledByItsLetter() {
        SmallOffice.tell(office, folder, "10-healthy-committee-ahead");
        AttemptId promise = new AttemptId("a4-10-healthy-committee-ahead");
        show(COMMITTEE, Spot.of(promise));
        until(() -> robot.lookup(".entry-cell:selected .chip").tryQuery().isPresent());
        robot.type(KeyCode.N);
        until(() -> kept(promise).equals(Optional.of(false)));
        robot.type(KeyCode.N);
        until(() -> kept(promise).isEmpty());
    }

    @Test
    void aFactGoesBackToBlankByItsLastButton() {
        Pictured picture = show(Spot.of(FactKind.BUDGET));
        until(() -> picture.scene().getRoot().lookup(".fact-editor .quiet-button") != null);
        Pictured.onWindow(() -> picture.scene().getRoot().lookup(".fact-editor .quiet-button").requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> facts().of(FactKind.BUDGET).isEmpty());
        until(() -> picture.scene().getRoot().lookup(".fact-editor") == null);
    }

    @Test
    void aKeyOpensTheDetailsAndAButtonTheContact() {
        Pictured picture = show(Spot.NONE);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> window.asked.equals(List.of("lay DetailsSheet")));
        Pictured.onWindow(() -> picture.scene().getRoot().lookup(".deal-head .edit-contact").requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> window.asked.equals(List.of("lay DetailsSheet", "lay ContactSheet")));
    }

    @Test
    void theHintOfALiveDealOpensThePlaceOfItsAnswer() {
        SmallOffice.tell(office, folder, "10-healthy-committee-ahead");
        Pictured picture = show(COMMITTEE, Spot.NONE);
        until(() -> picture.scene().getRoot().lookup("#hint-answer") != null);
        Pictured.onWindow(() -> picture.scene().getRoot().lookup("#hint-answer").requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> picture.scene().getRoot().lookup(".fact-editor") != null);
    }

    @Test
    void aParkedDealAndAFinishedOneHaveNoIndex() {
        SmallOffice.tell(office, folder, "10-healthy-committee-ahead");
        Pictured picture = show(COMMITTEE, Spot.NONE);
        until(() -> picture.scene().getRoot().lookup("#ghostability") != null);
        office.deals().park(COMMITTEE, TODAY.plusDays(9));
        until(() -> picture.scene().getRoot().lookup("#ghostability") == null);
        office.deals().close(COMMITTEE, DealStatus.WON, Closing.NONE);
        until(() -> picture.scene().getRoot().lookup(".deal-head .ended") != null);
        assertThat(picture.scene().getRoot().lookup("#ghostability")).isNull();
    }

    @Test
    void digitsAndDeleteWorkOnAFactWhereItStands() {
        Pictured picture = show(Spot.NONE);
        until(() -> picture.scene().getRoot().lookup("#fact-budget") != null);
        Pictured.onWindow(() -> picture.scene().getRoot().lookup("#fact-budget").requestFocus());
        robot.type(KeyCode.DIGIT1);
        until(() -> picture.scene().getRoot().lookup(".fact-editor") != null);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> facts().of(FactKind.BUDGET).filter(fact -> fact.value() == FactValue.POS).isPresent());
        until(() -> "fact-budget".equals(picture.scene().getFocusOwner().getId()));
        robot.type(KeyCode.DELETE);
        until(() -> facts().of(FactKind.BUDGET).isEmpty());
    }

    private Optional<Boolean> kept(AttemptId promise) {
        return office.ghosts().of(COMMITTEE).orElseThrow().history().attempts().stream()
                .filter(each -> each.id().equals(promise)).findFirst().flatMap(ContactAttempt::commitment).flatMap(Promise::kept);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("nothing happened in ten seconds", late);
        }
        Pictured.settle();
    }

    private Pictured show(Spot spot) {
        return show(PRICE, spot);
    }

    private Pictured show(DealId deal, Spot spot) {
        return Pictured.open().show(new DealScreen(office, window.desk(workers), deal, spot), Language.FR, Look.LIGHT, false);
    }

    private KnownFacts facts() {
        return new KnownFacts(office.ghosts().of(PRICE).orElseThrow().history().facts(), TODAY);
    }
}
