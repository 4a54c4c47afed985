package app.revenant.desktop.log;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Refusal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Four buttons; once one is pressed, what they answered, the next step and the note. Ctrl+Enter saves, Escape goes back to the list. */
final class LogPanelView extends VBox {

    private static final double GAP = 8;

    private final LogContactModel model;
    private final Runnable left;
    private final Ties ties = new Ties();
    private final WhatHappened what;
    private final Rest rest;
    private final Button save;
    private final Label trouble = Texts.wrapped(Texts.plain(""));

    LogPanelView(LogContactModel model, Words words, Runnable left) {
        super(GAP);
        this.model = model;
        this.left = left;
        what = new WhatHappened(model, words);
        rest = new Rest(model, words);
        save = Buttons.withKey(Buttons.primary(words.of("log.save"), this::save), words.of("log.save.key"));
        save.setId("panel-save");
        trouble.getStyleClass().add("tone-bad");
        getStyleClass().addAll("card", "log-panel");
        boolean call = Medium.of(model.form().channel()) == Medium.CALL;
        getChildren().addAll(Texts.heading(words.of(call ? "today.log-call" : "act.log-contact")), what, rest, trouble, Rows.of(GAP, save));
        addEventFilter(KeyEvent.KEY_TYPED, typed -> ButtonKeys.press(typed, model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ties.add(model.turns().watch(turn -> refresh()));
        ties.add(model.refusal().watch(refusal -> {
            trouble.setText(refusal.map(words.messages()::of).orElse(""));
            show(trouble, refusal.isPresent());
        }));
    }

    /** At what the button that was pressed asks. */
    void begin() {
        what.begin(model.form().hasReply() ? Part.REPLY : Part.HAPPENED);
    }

    void release() {
        ties.release();
    }

    private void refresh() {
        what.refresh();
        rest.refresh();
        show(rest, model.isBegun());
        show(save, model.isBegun());
        show(save.getParent(), model.isBegun());
    }

    private void key(KeyEvent pressed) {
        if (Stroke.SAVE.isPressed(pressed)) {
            pressed.consume();
            save();
        } else if (Stroke.TO_LIST.isPressed(pressed)) {
            pressed.consume();
            left.run();
        }
    }

    private void save() {
        if (DayField.settleAll(this)) {
            model.save();
        } else {
            model.refuse(new Refusal("kit.day"));
        }
    }

    private static void show(Node part, boolean shown) {
        Optional.ofNullable(part).ifPresent(one -> {
            one.setVisible(shown);
            one.setManaged(shown);
        });
    }
}
