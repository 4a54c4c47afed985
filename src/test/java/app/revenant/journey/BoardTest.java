package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.StepOwner;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The pipeline as a seller works it: cards carried by key and by mouse, a table changed in place, views that come back. */
class BoardTest {

    private static final DealId WORKSHOP = new DealId("sample:brunet");
    private static final DealId LINDENS = new DealId("sample:tilleuls");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.ALT, KeyCode.DIGIT2).until("the board", () -> window.has(".deal-card")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void ctrlAndAnArrowCarryACardAndTheFocusStaysWithIt() {
        DealId carried = chooseIn("lane-proposal");
        window.press(KeyCode.CONTROL, KeyCode.RIGHT).until("the toast", () -> window.shows("Stage changed.")).idle();
        assertThat(deal(carried).stage()).isEqualTo("negotiation");
        assertThat(window.focus()).isSameAs(list("lane-negotiation"));
        assertThat(chosenIn("lane-negotiation")).isEqualTo(carried);

        window.press(KeyCode.CONTROL, KeyCode.Z).until("that it was taken back", () -> deal(carried).stage().equals("proposal")).idle();
        assertThat(chosenIn("lane-proposal")).isEqualTo(carried);
        assertThat(window.focus()).isSameAs(list("lane-proposal"));
    }

    @Test
    void arrowsGoFromCardToCardAndEnterOpensTheDeal() {
        chooseIn("lane-discovery");
        window.press(KeyCode.DOWN).press(KeyCode.RIGHT);
        assertThat(window.focus()).isSameAs(list("lane-demo"));
        assertThat(((ListView<?>) list("lane-demo")).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        window.press(KeyCode.LEFT);
        assertThat(window.focus()).isSameAs(list("lane-discovery"));
        window.press(KeyCode.ENTER).until("the deal", () -> window.has(".entry-cell"));
    }

    @Test
    void aCardIsDraggedToAnotherColumn() {
        DealId dragged = chooseIn("lane-demo");
        drag(card(dragged), window.find("#lane-verbal"));
        window.until("the toast", () -> window.shows("Stage changed.")).idle();
        assertThat(deal(dragged).stage()).isEqualTo("verbal");
        assertThat(chosenIn("lane-verbal")).isEqualTo(dragged);
    }

    @Test
    void aCardDroppedOnTheParkedLaneStaysUntilADayIsGiven() {
        DealId dragged = chooseIn("lane-demo");
        drag(card(dragged), window.find("#lane--parked"));
        window.until("the question", () -> window.has("#park-until"));
        window.press(KeyCode.ESCAPE).idle();
        assertThat(deal(dragged).status()).isEqualTo(DealStatus.OPEN);

        drag(card(dragged), window.find("#lane--parked"));
        window.until("the question", () -> window.has("#park-until"));
        window.press(KeyCode.ENTER).until("the toast", () -> window.shows("Deal parked.")).idle();
        assertThat(deal(dragged).status()).isEqualTo(DealStatus.PARKED);
        assertThat(deal(dragged).parkedUntil()).isPresent();
    }

    @Test
    void goingFurtherWithoutKnowingWhoDecidesSaysSoAndBlocksNothing() {
        choose("lane-discovery", LINDENS);
        window.press(KeyCode.CONTROL, KeyCode.RIGHT).until("the hint", () -> window.has("#unknown-note")).idle();
        assertThat(deal(LINDENS).stage()).isEqualTo("demo");
        window.tabTo(window.say("kit.close")).press(KeyCode.SPACE).until("no hint", () -> !window.has("#unknown-note"));
    }

    @Test
    void theTableIsChangedInPlace() {
        toTable();
        window.press(KeyCode.F2).until("the amount", () -> window.has("#ask-text")).type("a lot").press(KeyCode.ENTER);
        window.until("why not", () -> window.has("#ask-refused"));
        assertThat(window.shows(".label", window.say("board.no-amount", "a lot"))).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.A).type("12k").press(KeyCode.ENTER).until("the toast", () -> window.shows("Deal edited.")).idle();
        assertThat(deal(WORKSHOP).offer().amount().orElseThrow().minor()).isEqualTo(1_200_000);
        assertThat(window.focus().getId()).isEqualTo("deals");

        window.press(KeyCode.SHIFT, KeyCode.F2).until("the step", () -> window.shows(window.say("board.step-title", "Ateliers Brunet")));
        window.tabTo(window.say("kit.step.by")).type("24/11").press(KeyCode.ENTER).until("the toast", () -> window.shows("Next step set.")).idle();
        assertThat(deal(WORKSHOP).nextStep().orElseThrow().due().orElseThrow()).isEqualTo("2026-11-24");
        assertThat(deal(WORKSHOP).nextStep().orElseThrow().owner()).isIn(StepOwner.ME, StepOwner.THEM);

        window.press(KeyCode.CONTROL, KeyCode.RIGHT).until("the toast", () -> window.shows("Stage changed.")).idle();
        assertThat(deal(WORKSHOP).stage()).isEqualTo("negotiation");
    }

    @Test
    void aSavedViewComesBackWithTheWindow() {
        toTable();
        robot.clickOn("#filter-late").clickOn("#views").clickOn("#view-save");
        window.until("the name", () -> window.has("#ask-text"));
        window.type("Late ones").press(KeyCode.ENTER).idle();
        robot.clickOn("#filter-all").clickOn("#as-board");
        window.until("everything", () -> window.has(".deal-card")).idle();
        window.close();

        window = OpenWindow.over(folder, ParisOffice.again(folder));
        window.until("the pipeline", () -> window.has("#views")).idle();
        robot.clickOn("#views").clickOn("Late ones");
        window.until("the view", () -> window.has(".stage-button")).idle();
        Map<String, Boolean> chips = window.scene().getRoot().lookupAll(".chip").stream()
                .collect(Collectors.toMap(Node::getId, chip -> ((ToggleButton) chip).isSelected()));
        assertThat(chips).containsEntry("filter-late", true).containsEntry("as-table", true).containsEntry("filter-all", false);
    }

    /** The first card of a column, with the focus. */
    private DealId chooseIn(String lane) {
        robot.interact(() -> {
            ListView<?> list = list(lane);
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        return chosenIn(lane);
    }

    private void choose(String lane, DealId wished) {
        chooseIn(lane);
        for (int steps = 0; steps < list(lane).getItems().size() && !chosenIn(lane).equals(wished); steps++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(chosenIn(lane)).isEqualTo(wished);
    }

    private void toTable() {
        robot.clickOn("#as-table");
        window.until("the table", () -> window.has(".stage-button") && window.focus().getId().equals("deals")).idle();
        window.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.UP);
    }

    private void drag(Node card, Node onto) {
        robot.drag(card, MouseButton.PRIMARY);
        Bounds at = onto.localToScreen(onto.getLayoutBounds());
        robot.moveTo(at.getCenterX() - 20, at.getMaxY() - 60).moveTo(at.getCenterX(), at.getMaxY() - 40).drop();
    }

    private Node card(DealId deal) {
        return window.find("#card-" + deal.value().replaceAll("[^\\w-]", "-"));
    }

    private ListView<?> list(String lane) {
        return (ListView<?>) window.find("#" + lane).lookup(".list-view");
    }

    private DealId chosenIn(String lane) {
        return window.office.book().snapshot().deals().stream().map(history -> history.id())
                .filter(id -> card(id) != null && card(id).getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("selected"))
                        && isIn(card(id), lane)).findFirst().orElseThrow();
    }

    private static boolean isIn(Node node, String lane) {
        return node != null && (lane.equals(node.getId()) || isIn(node.getParent(), lane));
    }

    private Deal deal(DealId id) {
        return window.office.book().snapshot().deal(id).orElseThrow().deal();
    }
}
