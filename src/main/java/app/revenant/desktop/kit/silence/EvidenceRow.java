package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One sentence with its sign and its odds; pressing it leads to where it was read. Wraps, which a button does not. */
final class EvidenceRow extends HBox {

    private static final double SIGN_WIDTH = 18;

    EvidenceRow(String sentence, String odds, boolean supporting, String spoken, Runnable open) {
        super(8);
        Label sign = Texts.plain(supporting ? "+" : "−");
        sign.getStyleClass().add((supporting ? Tone.GHOST : Tone.GOOD).style());
        sign.setMinWidth(SIGN_WIDTH);
        Label text = Texts.wrapped(Texts.plain(sentence));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label factor = Texts.muted(odds);
        factor.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, text, factor);
        getStyleClass().add("evidence-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(click -> open.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open.run();
            }
        });
    }
}
