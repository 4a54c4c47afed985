package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Refusal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A sheet with fields: Ctrl+Enter saves, Esc leaves, one sentence says what cannot be. Empty until its fields are read. */
final class EditSheet extends StackPane {

    private static final double WIDTH = 620;

    private final Words words;
    private final String title;
    private final Acts acts;
    private final Label trouble = Texts.wrapped(Texts.plain(""));

    /** What the buttons do. */
    record Acts(Runnable save, Consumer<Refusal> refuse, Runnable leave) {
    }

    EditSheet(Words words, String title, Acts acts, Live<Optional<Refusal>> refusal, Ties ties) {
        this.words = words;
        this.title = title;
        this.acts = acts;
        trouble.getStyleClass().add("tone-bad");
        HBox.setHgrow(trouble, Priority.ALWAYS);
        ties.add(refusal.watch(why -> trouble.setText(why.map(words.messages()::of).orElse(""))));
        getChildren().setAll(new SheetPane(words, title, acts.leave()).wide(WIDTH));
    }

    /** @param first takes the focus */
    void fill(Node fields, String first) {
        Button save = Buttons.withKey(Buttons.primary(words.of("details.save"), this::save), words.of("details.save.key"));
        getChildren().setAll(new SheetPane(words, title, acts.leave()).content(fields)
                .acts(trouble, Rows.gap(), Buttons.plain(words.of("kit.cancel"), acts.leave()), save)
                .onSubmit(this::save).wide(WIDTH));
        applyCss();
        layout();
        Optional.ofNullable(lookup(first)).ifPresent(Node::requestFocus);
    }

    private void save() {
        if (DayField.settleAll(this)) {
            acts.save().run();
        } else {
            acts.refuse().accept(new Refusal("kit.day"));
        }
    }
}
