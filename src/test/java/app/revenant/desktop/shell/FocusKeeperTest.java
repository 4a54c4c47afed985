package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A bar above, a screen below that is made anew. */
@ExtendWith(ApplicationExtension.class)
class FocusKeeperTest {

    private Button bar;
    private HBox screen;
    private Scene scene;

    @Start
    void start(Stage stage) {
        bar = new Button("bar");
        screen = new HBox();
        scene = new Scene(new VBox(bar, new StackPane(screen)), 400, 200);
        FocusKeeper.watch(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    private static Node named(Node node, String id) {
        node.setId(id);
        return node;
    }

    private void show(Node... nodes) {
        onWindow(() -> screen.getChildren().setAll(nodes));
    }

    private void onWindow(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(5000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focus() {
        Supplier<Node> owner = scene::getFocusOwner;
        return WaitForAsyncUtils.waitForAsyncFx(5000, owner::get);
    }

    private Node afterFocusOn(Node node, Runnable change) {
        onWindow(node::requestFocus);
        onWindow(change);
        return focus();
    }

    @Test
    void aControlMadeAnewUnderItsNameKeepsTheFocusWhereverItStands() {
        Node old = named(new Button("old"), "save");
        Node anew = named(new Button("new"), "save");
        show(new Button("first"), old);
        assertThat(afterFocusOn(old, () -> screen.getChildren().setAll(new Button("first"), new Button("second"), anew))).isSameAs(anew);
    }

    @Test
    void aNamelessOneIsFoundByItsPlaceAmongItsLikes() {
        Node old = new Button("old");
        Node anew = new Button("new");
        show(new Button("first"), new HBox(new Button("a"), old));
        assertThat(afterFocusOn(old, () -> screen.getChildren().setAll(new Button("first"), new HBox(new Button("a"), anew)))).isSameAs(anew);
    }

    @Test
    void whatIsGoneLeavesTheFocusToItsNeighboursAndNotToTheBar() {
        Node old = new Button("old");
        Node neighbour = new Button("neighbour");
        show(neighbour, new HBox(old));
        assertThat(afterFocusOn(old, () -> screen.getChildren().remove(1))).isSameAs(neighbour);
    }

    @Test
    void anotherScreenThatAsksForTheFocusHasIt() {
        Node old = new Button("old");
        Node other = new Button("other");
        show(old);
        assertThat(afterFocusOn(old, () -> {
            screen.getChildren().setAll(new Button("first"), other);
            other.requestFocus();
        })).isSameAs(other);
    }

    @Test
    void whoTypesGoesOnWhereTheyWere() {
        TextField old = new TextField("half a word");
        TextField anew = new TextField("half a word");
        show(old);
        afterFocusOn(old, () -> {
            old.positionCaret(4);
            screen.getChildren().setAll(anew);
        });
        assertThat(anew.getCaretPosition()).isEqualTo(4);
        assertThat(anew.getSelectedText()).isEmpty();
    }

    @Test
    void theLastControlSwitchedOffDoesNotSendTheFocusToTheBar() {
        Node neighbour = new Button("neighbour");
        Node last = new Button("last");
        show(neighbour, last);
        assertThat(afterFocusOn(last, () -> last.setDisable(true))).isSameAs(neighbour);
    }

    @Test
    void oneInTheMiddleSwitchedOffLeavesItToTheNext() {
        Node middle = new Button("middle");
        Node next = new Button("next");
        show(new Button("first"), middle, next);
        assertThat(afterFocusOn(middle, () -> middle.setDisable(true))).isSameAs(next);
    }

    @Test
    void whereNothingIsLeftTheBarIsBetterThanNothing() {
        Node old = new Button("old");
        show(old);
        assertThat(afterFocusOn(old, () -> screen.getChildren().clear())).isSameAs(bar);
    }
}
