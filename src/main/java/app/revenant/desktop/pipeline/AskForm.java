package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Refusal;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One question in place: what is asked, a field, and the act. A refusal is one sentence under the field, which keeps its text. */
final class AskForm extends VBox {

    private static final double GAP = 8;

    private final Words words;
    private final Label refused = Texts.wrapped(new Label());
    private final Runnable act;
    private final Runnable done;
    private final HBox acts = Rows.of(GAP);

    /** @param act keeps the answer or throws the {@link Refusal} to be told @param done takes the form away */
    AskForm(Words words, String title, String name, Node content, Runnable act, Runnable done) {
        super(GAP);
        this.words = words;
        this.act = act;
        this.done = done;
        refused.getStyleClass().add("tone-bad");
        refused.setId("ask-refused");
        refused.setVisible(false);
        refused.setManaged(false);
        Button keep = Buttons.primary(name, this::submit);
        keep.setId("ask-keep");
        acts.getChildren().addAll(keep, Buttons.plain(words.of("kit.cancel"), done));
        getChildren().addAll(Texts.strong(title), content, refused, acts);
        getStyleClass().addAll("card", "asked-in-place");
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !(pressed.getTarget() instanceof Button)) {
                pressed.consume();
                submit();
            }
        });
    }

    AskForm also(Node other) {
        acts.getChildren().add(other);
        return this;
    }

    AskForm wide(double width) {
        setPrefWidth(width);
        return this;
    }

    private void submit() {
        try {
            act.run();
            done.run();
        } catch (Refusal refusal) {
            refused.setText(words.messages().of(refusal));
            refused.setVisible(true);
            refused.setManaged(true);
        }
    }
}
