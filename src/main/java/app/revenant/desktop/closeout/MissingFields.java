package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks, in the letter's own sheet, what only the seller knows. Enter or Tab puts an answer into the letter. */
final class MissingFields extends VBox {

    private static final double LABELS = 170;

    private final CloseOutModel model;
    private final Words words;
    private final Label heading = Texts.strong("");
    private final Map<Field, TextField> texts = new EnumMap<>(Field.class);

    MissingFields(CloseOutModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        getStyleClass().add("missing-fields");
        getChildren().add(heading);
        for (Field field : Field.values()) {
            Label name = Texts.clipped(Texts.muted(words.word(field)));
            name.setPrefWidth(LABELS);
            name.setMinWidth(LABELS);
            TextField text = text(field, name);
            HBox.setHgrow(text, Priority.ALWAYS);
            texts.put(field, text);
            getChildren().add(Rows.of(10, name, text));
        }
    }

    void refresh(List<Field> missing) {
        boolean answered = texts.entrySet().stream()
                .anyMatch(row -> row.getValue().isFocused() && !missing.contains(row.getKey()));
        heading.setText(words.of("closeout.missing-fields", missing.size()));
        texts.forEach((field, text) -> show(text.getParent(), missing.contains(field)));
        show(this, !missing.isEmpty());
        if (answered) {
            begin(missing);
        }
    }

    /** @return whether there is a field to begin with */
    boolean begin(List<Field> missing) {
        missing.stream().findFirst().ifPresent(next -> texts.get(next).requestFocus());
        return !missing.isEmpty();
    }

    private TextField text(Field field, Label name) {
        TextField text = new TextField();
        text.setId("field-" + field.code());
        name.setLabelFor(text);
        text.setAccessibleText(words.word(field));
        text.setOnAction(entered -> model.fill(field, text.getText()));
        text.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                model.fill(field, text.getText());
            }
        });
        return text;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
