package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Refusal;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One button that saves all fields, and the one sentence that says what cannot be. Ctrl+Enter presses it from any field. */
final class SaveBar extends HBox {

    private static final double GAP = 8;

    private final Runnable save;
    private final ContactActs acts;
    private final Button button;

    SaveBar(Runnable save, ContactActs acts, Words words, Ties ties) {
        super(GAP);
        this.save = save;
        this.acts = acts;
        setAlignment(Pos.CENTER_LEFT);
        button = Buttons.withKey(Buttons.primary(words.of("details.save"), this::save), words.of("details.save.key"));
        button.setId("contact-save");
        button.setDisable(true);
        Label trouble = Texts.wrapped(Texts.plain(""));
        trouble.getStyleClass().add("tone-bad");
        trouble.setId("contact-trouble");
        HBox.setHgrow(trouble, Priority.ALWAYS);
        ties.add(acts.refusal().watch(why -> trouble.setText(why.map(words.messages()::of).orElse(""))));
        getChildren().addAll(trouble, Rows.gap(), button);
    }

    void under(Parent fields) {
        fields.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Stroke.SAVE.isPressed(key)) {
                key.consume();
                save();
            }
        });
    }

    void changed() {
        button.setDisable(false);
    }

    private void save() {
        if (DayField.settleAll(getParent())) {
            save.run();
        } else {
            acts.refuse(new Refusal("kit.day"));
        }
    }
}
