package app.revenant.desktop.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From the missing field to the closed deal, in a window and by the keyboard. */
class CloseOutFlowTest {

    private static final DealId PROMISE = new DealId("d1-00-polite-promise");

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private final FxRobot robot = new FxRobot();
    private Office office;
    private Pictured picture;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "00-polite-promise");
        picture = Pictured.open().show(new CloseOut(office, window.desk(), PROMISE, Optional.empty()), Language.EN, Look.DARK, true);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theKeyboardAloneFillsOpensAndCloses() {
        assertThat(picture.scene().getFocusOwner().getId()).isEqualTo("field-resource");
        robot.type(KeyCode.G, KeyCode.U, KeyCode.I, KeyCode.D, KeyCode.E, KeyCode.ENTER);
        assertThat(picture.scene().getFocusOwner().getId()).isEqualTo("field-me");
        robot.type(KeyCode.J, KeyCode.O, KeyCode.ENTER);
        assertThat(editor().getText()).contains("guide").contains("jo").doesNotContain("{{");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictured.settle();
        assertThat(window.asked).hasSize(1).allSatisfy(asked -> assertThat(asked).startsWith("mail mailto:"));
        assertThat(picture.scene().getFocusOwner()).isInstanceOfSatisfying(Button.class,
                yes -> assertThat(yes.getText()).isEqualTo("Yes, it went"));
        robot.type(KeyCode.SPACE);
        Pictured.settle();
        assertThat(office.ghosts().of(PROMISE).orElseThrow().deal().status()).isEqualTo(DealStatus.CLOSED_WITHOUT_ANSWER);
    }

    @Test
    void wordsThatHurtAreUnderlinedAndMendedByOneClick() {
        Pictured.onWindow(() -> editor().replaceText("Malgré mes nombreuses relances, rien."));
        assertThat(editor().getStyleAtPosition(3)).contains("tone-stop");
        Button better = (Button) picture.scene().getRoot().lookup(".better");
        Pictured.onWindow(better::fire);
        assertThat(editor().getText()).startsWith("Je n’ai pas choisi le bon moment");
        assertThat(picture.scene().getRoot().lookup(".better")).isNull();
        Pictured.onWindow(() -> editor().undo());
        assertThat(editor().getText()).startsWith("Malgré mes");
    }

    private StyleClassedTextArea editor() {
        Node found = picture.scene().getRoot().lookup(".letter-text");
        return (StyleClassedTextArea) found;
    }
}
