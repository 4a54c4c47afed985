package app.revenant.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Looks over a scene for what no seller should see: words cut short where nothing tells the rest, controls out of sight. */
final class Sound {

    private static final double ROUNDING = 1.5;

    private final List<String> faults = new ArrayList<>();

    static List<String> faults(Scene scene) {
        Sound sound = new Sound();
        sound.look(scene.getRoot(), scene.getRoot().getLayoutBounds(), false);
        return sound.faults;
    }

    /** @param room what can be seen, in the scene's coordinates @param scrolls whether the rest can be scrolled to */
    private void look(Node node, Bounds room, boolean scrolls) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()) {
            whole(label);
            inside(label, label.getText(), room, scrolls);
        } else if (node instanceof TextInputControl field) {
            inside(field, field.getAccessibleText(), room, scrolls);
            readable(field);
        }
        if (node instanceof Parent parent) {
            boolean cell = node instanceof ListCell;
            boolean viewport = node.getStyleClass().contains("clipped-container")
                    || node.getStyleClass().contains("viewport") && node.getParent() instanceof ScrollPane;
            Bounds seen = viewport || cell ? node.localToScene(node.getLayoutBounds()) : room;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, seen, viewport || scrolls && !cell));
        }
    }

    /** What a field asks for has to be readable, and so has a day. */
    private void readable(TextInputControl field) {
        boolean day = field.getParent() instanceof DatePicker;
        String shown = day && !field.getText().isEmpty() ? field.getText() : field.getPromptText();
        boolean read = shown != null && (day || field.getText().isEmpty());
        if (read && field instanceof TextField) {
            Text text = new Text(shown);
            text.setFont(field.getFont());
            double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
            if (text.getLayoutBounds().getWidth() > room) {
                faults.add("no room for “" + shown + "”");
            }
        }
    }

    /** What points at itself with a tooltip may be cut: it tells the rest. */
    private void whole(Labeled label) {
        boolean cut = texts(label).map(Text::getText).noneMatch(shown -> shown.equals(label.getText()));
        if (cut && label.getTooltip() == null && texts(label).findAny().isPresent()) {
            faults.add("cut: “" + label.getText() + "” shown as “" + texts(label).map(Text::getText).findFirst().orElse("") + "”");
        }
    }

    private static Stream<Text> texts(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast).filter(Node::isVisible);
    }

    private void inside(Node node, String name, Bounds room, boolean scrolls) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean wide = at.getMinX() < room.getMinX() - ROUNDING || at.getMaxX() > room.getMaxX() + ROUNDING;
        boolean high = !scrolls && (at.getMinY() < room.getMinY() - ROUNDING || at.getMaxY() > room.getMaxY() + ROUNDING);
        if (wide || high) {
            faults.add("outside: “" + name + "” at " + Math.round(at.getMinX()) + "–" + Math.round(at.getMaxX()) + " × "
                    + Math.round(at.getMinY()) + "–" + Math.round(at.getMaxY()));
        }
    }
}
