package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Words;
import app.revenant.model.PhoneKind;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A person's lines, one under another; writing on the last one brings another. */
final class PhoneRows extends VBox {

    private static final double GAP = 6;
    private static final double KIND = 120;

    private final ContactForm form;
    private final Words words;

    PhoneRows(ContactForm form, Words words) {
        super(GAP);
        this.form = form;
        this.words = words;
        grow();
    }

    private void grow() {
        List<PhoneLine> lines = form.phones();
        for (int place = getChildren().size(); place < lines.size(); place++) {
            getChildren().add(row(place, lines.get(place)));
        }
    }

    private HBox row(int place, PhoneLine line) {
        Choice<PhoneKind> kind = new Choice<>(List.of(PhoneKind.values()), words::word, line.kind());
        kind.setAccessibleText(words.of("contact.phone-kind"));
        kind.setMinWidth(KIND);
        kind.setOnAction(chosen -> change(place, now -> now.ringing(kind.getValue())));
        CheckBox wrong = new CheckBox(words.of("contact.wrong-number"));
        wrong.setMinWidth(USE_PREF_SIZE);
        wrong.setSelected(line.dead());
        wrong.setVisible(!line.isBlank());
        wrong.selectedProperty().addListener((property, before, now) -> change(place, phone -> phone.dead(now)));
        TextField number = new TextField(line.number());
        number.setAccessibleText(words.of("contact.number"));
        number.setPromptText(words.of("contact.number"));
        HBox.setHgrow(number, Priority.ALWAYS);
        number.textProperty().addListener((property, before, typed) -> {
            change(place, phone -> phone.numbered(typed));
            wrong.setSelected(form.phones().get(place).dead());
            wrong.setVisible(!typed.isBlank());
            grow();
        });
        return Rows.of(GAP, kind, number, wrong);
    }

    private void change(int place, UnaryOperator<PhoneLine> change) {
        form.phone(place, change.apply(form.phones().get(place)));
    }
}
