package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.Field;
import app.revenant.model.ValueItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks, in the letter's own sheet, what only the seller knows. Enter or Tab puts an answer into the letter. */
final class MissingFields extends VBox {

    private static final double LABELS = 170;

    private final CloseOutModel model;
    private final Words words;
    private final Runnable library;
    private final MenuButton shelf = new MenuButton();
    private final Label heading = Texts.strong("");
    private final Map<Field, TextField> texts = new EnumMap<>(Field.class);

    /** @param library opens the seller's useful items */
    MissingFields(CloseOutModel model, Words words, Runnable library) {
        super(6);
        this.model = model;
        this.words = words;
        this.library = library;
        shelf.setText(words.of("closeout.library"));
        shelf.setId("closeout-library");
        shelf.getStyleClass().add("plain-button");
        shelf.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("missing-fields");
        getChildren().add(heading);
        for (Field field : Field.values()) {
            Label name = Texts.clipped(Texts.muted(words.word(field)));
            name.setPrefWidth(LABELS);
            name.setMinWidth(LABELS);
            TextField text = text(field, name);
            HBox.setHgrow(text, Priority.ALWAYS);
            texts.put(field, text);
            HBox row = Rows.of(10, name, text);
            if (field == Field.RESOURCE) {
                row.getChildren().add(shelf);
            }
            getChildren().add(row);
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

    /** The useful items one can put in; the last line leads to all of them. */
    void offer(List<ValueItem> items) {
        shelf.getItems().setAll(items.stream().map(item -> {
            MenuItem line = new MenuItem(item.title());
            line.setOnAction(chosen -> model.fill(Field.RESOURCE, item.inALetter()));
            return line;
        }).toList());
        MenuItem more = new MenuItem(words.of("closeout.library-more"));
        more.setOnAction(chosen -> library.run());
        shelf.getItems().add(more);
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
