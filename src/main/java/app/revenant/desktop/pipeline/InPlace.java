package app.revenant.desktop.pipeline;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lies over the screen and shows one small form beside what it is about. Esc and a press elsewhere take it away. */
final class InPlace extends Pane {

    private static final double GAP = 4;
    private static final double EDGE = 8;

    private Optional<Bounds> beside = Optional.empty();
    private Optional<Node> before = Optional.empty();

    InPlace() {
        setVisible(false);
        setOnMousePressed(pressed -> {
            if (pressed.getTarget() == this) {
                hide();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                hide();
            }
        });
    }

    /** @param first what takes the focus */
    void show(Region form, Node anchor, Node first) {
        if (!isOpen()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        beside = Optional.of(sceneToLocal(anchor.localToScene(anchor.getLayoutBounds())));
        getChildren().setAll(form);
        setVisible(true);
        first.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    void hide() {
        if (isOpen()) {
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
        }
    }

    /** Under what it is about, above it where there is no room, never outside the screen. */
    @Override
    protected void layoutChildren() {
        beside.ifPresent(place -> getChildren().forEach(form -> {
            double width = Math.min(form.prefWidth(-1), getWidth() - 2 * EDGE);
            double height = Math.min(form.prefHeight(width), getHeight() - 2 * EDGE);
            double under = place.getMaxY() + GAP;
            double y = under + height + EDGE <= getHeight() ? under : place.getMinY() - GAP - height;
            form.resizeRelocate(within(place.getMinX(), getWidth() - width), within(y, getHeight() - height), width, height);
        }));
    }

    private double within(double wished, double most) {
        return snapPositionX(Math.max(EDGE, Math.min(wished, most - EDGE)));
    }
}
