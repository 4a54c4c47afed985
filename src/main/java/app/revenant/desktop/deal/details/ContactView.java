package app.revenant.desktop.deal.details;

import app.revenant.desktop.deal.details.ContactForm.Field;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Form;
import app.revenant.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The fields of a person. */
final class ContactView {

    private static final double GAP = 8;
    private static final double CHIPS = 140;

    private final ContactModel model;
    private final ContactForm form;
    private final Words words;
    private final KeyedChips<Language> languages;
    private final KeyedChips<Form> addresses;

    ContactView(ContactModel model, ContactForm form, Words words) {
        this.model = model;
        this.form = form;
        this.words = words;
        languages = new KeyedChips<>(List.of(Language.values()), words::word, each -> Tone.PLAIN, chosen -> press(() -> form.speak(chosen))).within(CHIPS);
        addresses = new KeyedChips<>(List.of(Form.values()), words::word, each -> Tone.PLAIN, chosen -> press(() -> form.address(chosen))).within(CHIPS);
        refresh();
    }

    app.revenant.desktop.kit.Form fields() {
        TextField company = field(Field.COMPANY, words.of("details.company"));
        Completion.on(company, model::companiesLike, typed -> form.type(Field.COMPANY, typed));
        TextField emails = text(Field.EMAILS, words.of("contact.emails"));
        emails.setPromptText(words.of("contact.emails.hint"));
        HBox name = Rows.of(GAP, prompted(Field.GIVEN, words.of("newdeal.given")), prompted(Field.FAMILY, words.of("newdeal.family")));
        return new app.revenant.desktop.kit.Form()
                .row(words.of("contact.name"), name)
                .row(words.of("contact.role"), text(Field.ROLE, words.of("contact.role")))
                .row(words.of("details.company"), company)
                .row(words.of("contact.emails"), emails)
                .row(words.of("contact.phones"), new PhoneRows(form, words))
                .row(words.of("contact.language"), Rows.of(3 * GAP, languages, addresses))
                .row(words.of("contact.happened"), new EventRows(form, words, model.today(), model::companiesLike))
                .row(words.of("contact.away"), new AbsenceRows(form, words, model.today()))
                .row(words.of("contact.note"), text(Field.NOTE, words.of("contact.note")))
                .under(check("contact.consumer", form.consumer(), form::consumer))
                .under(check("contact.leave-alone", form.leaveAlone(), form::leaveAlone));
    }

    private CheckBox check(String key, boolean first, Consumer<Boolean> heed) {
        CheckBox box = new CheckBox(words.of(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        box.setSelected(first);
        box.selectedProperty().addListener((property, before, now) -> heed.accept(now));
        return box;
    }

    private void press(Runnable change) {
        change.run();
        refresh();
    }

    private void refresh() {
        languages.choose(each -> form.language().equals(Optional.of(each)));
        addresses.choose(each -> form.address().equals(Optional.of(each)));
    }

    private TextField prompted(Field of, String name) {
        TextField field = text(of, name);
        field.setPromptText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private TextField text(Field of, String name) {
        TextField field = field(of, name);
        field.textProperty().addListener((property, before, typed) -> form.type(of, typed));
        return field;
    }

    private TextField field(Field of, String name) {
        TextField field = new TextField(form.text(of));
        field.setId("contact-" + of.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(name);
        return field;
    }
}
