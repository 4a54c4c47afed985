package app.revenant.desktop.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The frame of a sheet: its name and a way out at the top, what it is about, its acts at the bottom. Esc closes it. */
public final class SheetPane extends BorderPane {

    private static final double ASIDE = 38;
    private static final double ABOVE_AND_BELOW = 24;

    private final HBox head = Rows.of(10);
    private final HBox foot = Rows.of(8);
    private final Label name;
    private Optional<Node> content = Optional.empty();

    /** @param besides what stands at the right of the title, such as pills or choices */
    public SheetPane(Words words, String title, Runnable close, Node... besides) {
        name = Texts.clipped(Texts.title(title));
        head.getChildren().addAll(name, Rows.gap());
        head.getChildren().addAll(besides);
        head.getChildren().add(Icon.button(Feather.X, words.of("kit.close"), close));
        head.getStyleClass().add("sheet-head");
        foot.getStyleClass().add("sheet-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sheet-pane");
        setMaxHeight(Region.USE_PREF_SIZE);
        setTop(head);
    }

    /** Another name, where what the sheet is about is found later. */
    public void rename(String title) {
        name.setText(title);
        name.setTooltip(new Tooltip(title));
    }

    /** What the sheet is about; scrolls when the window is too small for it. */
    public SheetPane content(Node about) {
        content = Optional.of(about);
        if (about instanceof Region body) {
            // Wrapped chips say one row is enough for them: pressed together, the last could not be scrolled to.
            body.setMinHeight(Region.USE_PREF_SIZE);
        }
        ScrollPane scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("sheet-body");
        setCenter(scroll);
        return this;
    }

    public SheetPane acts(Node... acts) {
        foot.getChildren().setAll(acts);
        setBottom(foot);
        return this;
    }

    /** Ctrl+Enter, from any field. */
    public SheetPane onSubmit(Runnable submit) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Stroke.SAVE.isPressed(event)) {
                event.consume();
                submit.run();
            }
        });
        return this;
    }

    /** As high as its content at this width: a scroll pane alone would not know that its texts wrap. */
    @Override
    protected double computePrefHeight(double width) {
        if (content.isEmpty()) {
            return super.computePrefHeight(width);
        }
        double inner = Math.max(0, getPrefWidth() - ASIDE);
        double about = Math.max(content.get().minHeight(inner), content.get().prefHeight(inner));
        return snapSizeY(head.prefHeight(-1) + about + ABOVE_AND_BELOW + (getBottom() == foot ? foot.prefHeight(-1) : 0));
    }

    public SheetPane wide(double width) {
        setPrefWidth(width);
        setMaxWidth(width);
        return this;
    }
}
