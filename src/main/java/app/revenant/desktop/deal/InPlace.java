package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fields that open where the thing stands. Ctrl+Enter keeps them, Enter in a text does, too; Esc leaves. */
final class InPlace extends VBox {

    private static final double GAP = 6;
    private static final double LABEL = 74;

    private final Words words;
    private final Runnable keep;
    private final Runnable leave;

    InPlace(Words words, String title, Runnable keep, Runnable leave) {
        super(GAP, Texts.strong(title));
        this.words = words;
        this.keep = keep;
        this.leave = leave;
        getStyleClass().addAll("in-place", "fact-editor");
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    TextField text(String key, String id, String first, Consumer<String> heed) {
        TextField field = new TextField(first);
        field.setId(id);
        field.textProperty().addListener((property, before, now) -> heed.accept(now));
        field.setOnAction(entered -> keep());
        return row(key, field);
    }

    <N extends Control> N row(String key, N field) {
        Label label = Texts.small(words.of(key));
        label.setMinWidth(LABEL);
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(Rows.of(GAP, label, field));
        return field;
    }

    <N extends Node> N with(N node) {
        getChildren().add(node);
        return node;
    }

    /** Save, cancel and whatever else can be done. */
    InPlace acts(String id, Node... others) {
        Button save = Buttons.primary(words.of("deal.save"), this::keep);
        save.setId(id);
        getChildren().add(Rows.of(GAP, save, Buttons.plain(words.of("kit.cancel"), leave)));
        getChildren().addAll(others);
        return this;
    }

    /** A day that is none is marked and keeps the fields. */
    private void keep() {
        if (DayField.settleAll(this)) {
            keep.run();
        }
    }

    private void keys(KeyEvent key) {
        if (Stroke.SAVE.isPressed(key)) {
            key.consume();
            keep();
        } else if (Stroke.CLOSE.isPressed(key)) {
            key.consume();
            leave.run();
        }
    }
}
