package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Words;
import app.revenant.model.PhoneKind;
import app.revenant.work.PhoneBook;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A person's lines, one under another; writing on the last one brings another. A number is shown in groups and stays
 * stored as it was written, until somebody writes another.
 */
final class PhoneRows extends VBox {

    private static final double GAP = 6;

    private final PersonForm form;
    private final PhoneBook book;
    private final Words words;
    private final Runnable changed;

    PhoneRows(PersonForm form, PhoneBook book, Words words, Runnable changed) {
        super(GAP);
        this.form = form;
        this.book = book;
        this.words = words;
        this.changed = changed;
        grow();
    }

    private void grow() {
        List<PersonForm.Line> lines = form.phones();
        for (int place = getChildren().size(); place < lines.size(); place++) {
            getChildren().add(row(place, lines.get(place)));
        }
    }

    private HBox row(int place, PersonForm.Line line) {
        Choice<PhoneKind> kind = new Choice<>(List.of(PhoneKind.values()), words::word, line.kind());
        kind.setAccessibleText(words.of("contact.phone-kind"));
        kind.setMinWidth(USE_PREF_SIZE);
        kind.setOnAction(chosen -> change(place, now -> new PersonForm.Line(kind.getValue(), now.number(), now.dead())));
        CheckBox wrong = new CheckBox(words.of("contact.wrong-number"));
        wrong.setMinWidth(USE_PREF_SIZE);
        wrong.setSelected(line.dead());
        wrong.setVisible(!line.number().isBlank());
        wrong.selectedProperty().addListener((property, before, now) ->
                change(place, phone -> new PersonForm.Line(phone.kind(), phone.number(), now)));
        TextField number = new TextField(line.number().isBlank() ? "" : book.shown(line.number()));
        number.setId("contact-phone-" + place);
        number.setAccessibleText(words.of("contact.number"));
        number.setPromptText(words.of("contact.number"));
        number.setMinWidth(0);
        HBox.setHgrow(number, Priority.ALWAYS);
        number.textProperty().addListener((property, before, typed) -> {
            change(place, phone -> new PersonForm.Line(phone.kind(), typed, false));
            wrong.setSelected(false);
            wrong.setVisible(!typed.isBlank());
            grow();
        });
        return Rows.of(GAP, kind, number, wrong);
    }

    private void change(int place, UnaryOperator<PersonForm.Line> change) {
        form.phone(place, change.apply(form.phones().get(place)));
        changed.run();
    }
}
