package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    @TempDir
    Path folder;
    private ShellStage window;

    @Start
    void start(Stage stage) {
        window = new ShellStage(stage, TestOffice.filled(folder, Language.EN), folder, Language.EN);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void ready() {
        window.until(() -> window.scene().lookup(".today-row") != null);
    }

    private boolean shows(String text) {
        return window.scene().getRoot().lookupAll(".label").stream().filter(Node::isVisible)
                .anyMatch(node -> node instanceof Label label && label.getText().equals(text));
    }

    private Place place() {
        return window.shell().ways().place().get();
    }

    @Test
    void altAndADigitGoToAPlace(FxRobot robot) {
        ready();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        assertThat(place()).isEqualTo(Place.PIPELINE);
        robot.press(KeyCode.ALT).type(KeyCode.NUMPAD3).release(KeyCode.ALT);
        assertThat(place()).isEqualTo(Place.GHOSTS);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT9).release(KeyCode.ALT);
        assertThat(place()).isEqualTo(Place.GHOSTS);
    }

    @Test
    void aHalfFilledFormSurvivesAChangeOfLanguage(FxRobot robot) {
        ready();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.clickOn("#newdeal-company").write("Osprey Su");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#newdeal-amount").write("12k");

        window.office.choices().speak(Language.FR);
        window.until(() -> shows("Nouvelle affaire"));

        assertThat(robot.lookup("#newdeal-company").queryAs(TextField.class).getText()).isEqualTo("Osprey Su");
        assertThat(robot.lookup("#newdeal-amount").queryAs(TextField.class).getText()).isEqualTo("12k");
        assertThat(robot.lookup("#newdeal-given").queryAs(TextField.class).getPromptText()).isEqualTo("Prénom");
    }

    @Test
    void aWriteIsToldInPassingAndCtrlZTakesItBack(FxRobot robot) {
        ready();
        window.office.deals().delete(new DealId("d2"));
        window.until(() -> shows("Deal deleted."));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        window.until(() -> shows("Taken back: deal deleted."));
        assertThat(window.office.book().snapshot().deal(new DealId("d2"))).isPresent();
    }

    @Test
    void whatAnotherProgramWritesIsNoticed() {
        ready();
        try (Office other = TestOffice.empty(folder)) {
            other.deals().delete(new DealId("d2"));
        }
        window.until(() -> window.office.book().snapshot().deal(new DealId("d2")).isEmpty());
    }

    @Test
    void ctrlZInATextFieldTakesBackTypingOnly(FxRobot robot) {
        ready();
        window.office.deals().delete(new DealId("d2"));
        window.until(() -> shows("Deal deleted."));
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        robot.clickOn("#blank-ghosts").write("x");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#blank-ghosts").queryAs(TextField.class).getText()).isEmpty();
        assertThat(window.office.book().snapshot().deal(new DealId("d2"))).isEmpty();
    }

    @Test
    void whileASheetIsOpenKeysBelongToItAndTabStaysInside(FxRobot robot) {
        ready();
        Node before = window.scene().getFocusOwner();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        assertThat(place()).isEqualTo(Place.TODAY);
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.TAB);
            assertThat(isInSheet(window.scene().getFocusOwner())).as("focus after %d tabs", i + 1).isTrue();
        }
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".sheet-pane").tryQuery()).isEmpty();
        assertThat(window.scene().getFocusOwner()).isSameAs(before);
    }

    private static boolean isInSheet(Node node) {
        return node != null && (node.getStyleClass().contains("sheet-pane") || isInSheet(node.getParent()));
    }

    @Test
    void tabLeavesTheSignature(FxRobot robot) {
        ready();
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        window.until(() -> window.scene().getFocusOwner() instanceof ListView<?>);
        robot.type(KeyCode.TAB);
        TextArea signature = (TextArea) window.scene().getFocusOwner();
        robot.write("Jean").type(KeyCode.TAB);
        window.until(() -> window.scene().getFocusOwner() instanceof ComboBox<?>);
        assertThat(signature.getText()).startsWith("Jean").doesNotContain("\t");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        window.until(() -> window.scene().getFocusOwner() == signature);
    }

    @Test
    void aCountryIsChosenByItsFirstLetters(FxRobot robot) {
        ready();
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        window.until(() -> window.scene().getFocusOwner() instanceof ListView<?>);
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).write("germ");
        ComboBox<?> countries = (ComboBox<?>) window.scene().getFocusOwner();
        assertThat(countries.getValue()).isEqualTo("DE");
    }

    @Test
    void aNewDealIsBegunFromTheKeyboardAlone(FxRobot robot) {
        ready();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        window.until(() -> window.scene().getFocusOwner() instanceof TextField);
        robot.write("Audit").type(KeyCode.ENTER);
        window.until(() -> shows("Deal begun."));
        assertThat(window.office.book().snapshot().deals()).anyMatch(deal -> deal.deal().title().equals("Audit"));
    }

    @Test
    void noAnswerFromTodayCostsOneKey(FxRobot robot) {
        ready();
        int before = attempts("d1");
        robot.type(KeyCode.DIGIT2);
        window.until(() -> shows("Contact logged."));
        assertThat(attempts("d1")).isEqualTo(before + 1);
    }

    private int attempts(String deal) {
        return window.office.book().snapshot().deal(new DealId(deal)).orElseThrow().attempts().size();
    }

    @Test
    void enterInThePipelineOpensTheChosenDeal(FxRobot robot) {
        ready();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        table(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        window.until(() -> window.scene().lookup("#blank-deal") != null);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        window.until(() -> window.scene().lookup(".stage-button") != null);
    }

    @Test
    void f2ChangesAnAmountInPlace(FxRobot robot) {
        ready();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        table(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.F2).write("15k").type(KeyCode.ENTER);
        window.until(() -> shows("Deal edited."));
        assertThat(window.office.book().snapshot().deals())
                .anyMatch(deal -> deal.deal().offer().amount().filter(money -> money.minor() == 1_500_000).isPresent());
    }

    @Test
    void ctrlAndAnArrowMoveADealToTheNextStage(FxRobot robot) {
        ready();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        table(robot);
        robot.type(KeyCode.DOWN).press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        window.until(() -> shows("Stage changed."));
    }

    @Test
    void theOrderOfTheTableIsRememberedFromOneVisitToTheNext(FxRobot robot) {
        ready();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        table(robot);
        robot.clickOn("Amount").clickOn("Amount");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        window.until(() -> window.remembered.text(Trait.PIPELINE_AS).contains("order=amount-"));
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        window.until(() -> window.scene().lookup("#deals .table-row-cell .strong") instanceof Label name
                && name.getText().startsWith("Société d’Équipement"));
    }

    @Test
    void closingOutWithoutADealSaysWhatToDo(FxRobot robot) {
        ready();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.shell().ways().openDeal(new DealId("d1")));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        window.until(() -> shows("Choose a deal first, then close it out."));
    }

    @Test
    void everyButtonSaysWhatItDoes(FxRobot robot) {
        ready();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        assertThat(window.scene().getRoot().lookupAll(".button")).allMatch(node -> node.getAccessibleText() != null
                || node instanceof Labeled labeled && !labeled.getText().isBlank());
    }

    private void table(FxRobot robot) {
        window.until(() -> window.scene().lookup("#as-table") != null);
        robot.clickOn("#as-table");
        window.until(() -> window.scene().lookup(".stage-button") != null);
    }
}
