package app.revenant.desktop.material;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.ComposerRules;
import app.revenant.letters.Field;
import app.revenant.model.OwnLetter;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One letter of one's own: its name, subject and text, its fields in braces; what is unknown is said at once. */
final class LetterForm extends VBox {

    private static final double GAP = 8;

    private final MaterialModel model;
    private final OwnLetter letter;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Button delete;
    private final Label wrong = Texts.wrapped(Texts.small(""));
    private final Pill length = new Pill("", Tone.GOOD);

    LetterForm(MaterialModel model, OwnLetter letter, String like, Words words) {
        super(GAP);
        this.model = model;
        this.letter = letter;
        this.words = words;
        this.delete = Buttons.plain(words.of("material.delete"), () -> { });
        getStyleClass().add("material-form");
        put(name, "letter-name", "material.name", letter.name());
        put(subject, "letter-subject", "closeout.subject", letter.subject());
        put(body, "letter-body", "closeout.body", letter.body());
        body.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        wrong.getStyleClass().add(Tone.BAD.style());
        Label fields = Texts.wrapped(Texts.small(words.of("material.fields",
                Arrays.stream(Field.values()).map(Field::open).collect(Collectors.joining(" ")))));
        getChildren().addAll(Rows.of(GAP, Texts.clipped(Texts.muted(like)), Rows.gap(), length), row("material.name", name), row("closeout.subject", subject),
                body, fields, wrong, acts());
        check();
    }

    private HBox acts() {
        Button save = Buttons.primary(words.of("material.save"), () -> model.keep(now()));
        save.setId("letter-save");
        Button reset = Buttons.plain(words.of("material.reset"), () -> model.reset(now()));
        reset.setId("letter-reset");
        delete.setId("letter-delete");
        delete.setOnAction(pressed -> model.delete(letter));
        refresh();
        return Rows.of(GAP, save, reset, Rows.gap(), delete);
    }

    /** Only what is kept can be deleted. */
    void refresh() {
        delete.setDisable(!model.isKept(letter));
    }

    private OwnLetter now() {
        return letter.reworded(name.getText().strip(), subject.getText().strip(), body.getText());
    }

    private void check() {
        wrong.setText(ComposerRules.unknownField(subject.getText() + "\n" + body.getText())
                .map(found -> words.of(found.refusal())).orElse(""));
        wrong.setVisible(!wrong.getText().isEmpty());
        wrong.setManaged(!wrong.getText().isEmpty());
        int count = ComposerRules.words(body.getText());
        length.say(words.of("closeout.words", count),
                count >= ComposerRules.FEWEST_WORDS && count <= ComposerRules.MOST_WORDS ? Tone.GOOD : Tone.WARN);
    }

    private void put(TextInputControl field, String id, String key, String text) {
        field.setId(id);
        field.setAccessibleText(words.of(key));
        field.setText(text);
        field.textProperty().addListener((property, before, now) -> check());
    }

    private HBox row(String key, TextField field) {
        Label label = Texts.muted(words.of(key));
        label.setMinWidth(70);
        label.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        return Rows.of(GAP, label, field);
    }
}
