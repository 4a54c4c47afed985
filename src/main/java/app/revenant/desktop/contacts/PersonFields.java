package app.revenant.desktop.contacts;

import app.revenant.desktop.contacts.PersonForm.Field;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Form;
import app.revenant.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of a person, edited where they are read. */
final class PersonFields extends VBox {

    private static final double GAP = 8;
    private static final double LANGUAGES = 136;
    private static final double FORMS = 90;
    private static final int NOTE_ROWS = 2;

    private final PersonForm form;
    private final Words words;
    private final Runnable changed;
    private final KeyedChips<Language> languages;
    private final KeyedChips<Form> addresses;

    PersonFields(PersonForm form, Looked looked, Words words, Runnable changed) {
        this.form = form;
        this.words = words;
        this.changed = changed;
        languages = new KeyedChips<>(List.of(Language.values()), words::word, each -> Tone.PLAIN, chosen -> press(() -> form.speak(chosen))).within(LANGUAGES);
        addresses = new KeyedChips<>(List.of(Form.values()), words::word, each -> Tone.PLAIN, chosen -> press(() -> form.address(chosen))).within(FORMS);
        choose();
        TextField company = new TextField(form.text(Field.COMPANY));
        named(company, Field.COMPANY, "details.company");
        Completion.on(company, looked.known()::companiesLike, typed -> type(Field.COMPANY, typed));
        TextField emails = text(Field.EMAILS, "contact.emails");
        emails.setPromptText(words.of("contact.emails.hint"));
        app.revenant.desktop.kit.Form fields = new app.revenant.desktop.kit.Form()
                .row(words.of("contact.name"), Rows.of(GAP, half(Field.GIVEN, "newdeal.given"), half(Field.FAMILY, "newdeal.family")))
                .row(words.of("contact.role"), text(Field.ROLE, "contact.role"))
                .row(words.of("details.company"), company)
                .row(words.of("contact.emails"), emails)
                .row(words.of("contact.language"), Rows.of(2 * GAP, languages, addresses));
        across(fields, "contact.phones", new PhoneRows(form, looked.phones(), words, changed));
        across(fields, "contacts.away", new AwayRows(form, words, changed));
        fields.row(words.of("contact.note"), note()).under(consumer());
        getChildren().add(fields);
    }

    /** What needs the whole width stands below its label. */
    private void across(app.revenant.desktop.kit.Form fields, String key, Region rows) {
        Label label = Texts.muted(words.of(key));
        label.setLabelFor(rows);
        fields.add(new VBox(GAP / 2, label, rows), 0, fields.getRowCount(), 2, 1);
    }

    private CheckBox consumer() {
        CheckBox box = new CheckBox(words.of("contacts.consumer"));
        box.setId("contact-consumer");
        box.setWrapText(true);
        box.setSelected(form.consumer());
        box.selectedProperty().addListener((property, before, yes) -> {
            form.consumer(yes);
            changed.run();
        });
        return box;
    }

    private TextArea note() {
        TextArea note = new TextArea(form.text(Field.NOTE));
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        named(note, Field.NOTE, "contact.note");
        note.textProperty().addListener((property, before, typed) -> type(Field.NOTE, typed));
        return note;
    }

    private TextField half(Field of, String key) {
        TextField field = text(of, key);
        field.setPromptText(words.of(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private TextField text(Field of, String key) {
        TextField field = new TextField(form.text(of));
        named(field, of, key);
        field.textProperty().addListener((property, before, typed) -> type(of, typed));
        return field;
    }

    private void named(TextInputControl field, Field of, String key) {
        field.setId("contact-" + of.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(words.of(key));
    }

    private void type(Field of, String typed) {
        form.type(of, typed);
        changed.run();
    }

    private void press(Runnable change) {
        change.run();
        choose();
        changed.run();
    }

    private void choose() {
        languages.choose(each -> form.language().equals(Optional.of(each)));
        addresses.choose(each -> form.address().equals(Optional.of(each)));
    }
}
