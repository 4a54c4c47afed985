package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** Screens laid over the window, one on another. The topmost keeps the focus; Esc takes it away. */
final class Sheets extends StackPane {

    /** A sheet and what had the focus before it came. */
    private record Laid(Screen screen, StackPane scrim, FocusTrail before) {
    }

    /** Which way Tab was going. */
    private enum Walk { NONE, ON, BACK }

    private final Deque<Laid> open = new ArrayDeque<>();
    private final Supplier<Words> words;
    private Walk walk = Walk.NONE;
    private final ChangeListener<Node> keeper = (property, before, now) -> keepFocus();

    Sheets(Supplier<Words> words) {
        this.words = words;
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::note);
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> walk = Walk.NONE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Stroke.CLOSE.isPressed(event)) {
                event.consume();
                close();
            }
        });
    }

    void watch(Scene scene) {
        scene.focusOwnerProperty().addListener(keeper);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void open(Screen screen) {
        StackPane scrim = new StackPane(screen.view(words.get()));
        scrim.getStyleClass().add("scrim");
        open.push(new Laid(screen, scrim, FocusTrail.to(getScene().getFocusOwner())));
        getChildren().add(scrim);
        setVisible(true);
        focusFirst(scrim);
        screen.shown();
    }

    void close() {
        if (open.isEmpty()) {
            return;
        }
        Laid top = open.pop();
        getChildren().remove(top.scrim());
        setVisible(!open.isEmpty());
        top.screen().closed();
        top.before().restore(getScene());
    }

    void reword() {
        FocusTrail trail = FocusTrail.to(getScene().getFocusOwner());
        open.descendingIterator().forEachRemaining(laid -> laid.scrim().getChildren()
                .setAll(laid.screen().view(words.get())));
        if (isOpen()) {
            layOut(open.peek().scrim());
            trail.restore(getScene());
        }
    }

    /** Tab runs round inside the topmost sheet instead of leaving it. */
    private void keepFocus() {
        Node now = getScene().getFocusOwner();
        if (isOpen() && now != null && !isInside(now, open.peek().scrim())) {
            List<Node> stops = Focus.all(open.peek().scrim()).toList();
            if (walk == Walk.NONE || stops.isEmpty()) {
                focusFirst(open.peek().scrim());
            } else {
                stops.get(walk == Walk.ON ? 0 : stops.size() - 1).requestFocus();
            }
        }
    }

    private void note(KeyEvent pressed) {
        boolean tab = pressed.getCode() == KeyCode.TAB;
        walk = !tab ? Walk.NONE : pressed.isShiftDown() ? Walk.BACK : Walk.ON;
    }

    private static boolean isInside(Node node, Node sheet) {
        return node == sheet || node.getParent() != null && isInside(node.getParent(), sheet);
    }

    private static void focusFirst(StackPane scrim) {
        layOut(scrim);
        Focus.first(scrim).ifPresent(Node::requestFocus);
    }

    /** Only what has its skin can have the focus. */
    private static void layOut(StackPane scrim) {
        scrim.applyCss();
        scrim.layout();
    }
}
