package app.revenant.desktop.contacts;

import app.revenant.desktop.contacts.CompanyForm.Field;
import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Company;
import app.revenant.model.Party;
import app.revenant.work.Dossier;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A company: its fields at the left, its people, deals and contacts at the right. */
final class CompanyPane extends VBox {

    private static final double GAP = 12;
    private static final int NOTE_ROWS = 6;

    private final CompanyForm form;
    private final Words words;
    private final Runnable changed;

    CompanyPane(Looked looked, ContactsModel model, ContactActs acts, Words words, Ties ties) {
        super(GAP);
        Dossier about = looked.dossier().orElseThrow();
        Company company = about.company().orElseThrow();
        this.form = new CompanyForm(company);
        this.words = words;
        SaveBar save = new SaveBar(() -> acts.save(form), acts, words, ties);
        this.changed = () -> {
            model.typing(true);
            save.changed();
        };
        getStyleClass().add("contact-pane");
        Button merge = Buttons.withIcon(Buttons.plain(words.of("contacts.merge-with"),
                () -> acts.pickAnother(Party.COMPANY, company.id().value())), Feather.COPY);
        merge.setId("contact-merge");
        VBox card = new Card(fields(), save);
        save.under(card);
        getChildren().addAll(Rows.of(8, Texts.clipped(Texts.title(company.name())), Rows.gap(), merge),
                new Halves(card, new HistoryCards(about, model, words, true)));
    }

    private Form fields() {
        TextArea note = new TextArea(form.text(Field.NOTE));
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        return new Form().row(words.of("contact.name"), watched(new TextField(form.text(Field.NAME)), Field.NAME, "contact.name"))
                .row(words.of("contacts.website"), watched(new TextField(form.text(Field.WEBSITE)), Field.WEBSITE, "contacts.website"))
                .row(words.of("contact.note"), watched(note, Field.NOTE, "contact.note"));
    }

    private TextInputControl watched(TextInputControl field, Field of, String key) {
        field.setId("company-" + of.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(words.of(key));
        field.textProperty().addListener((property, before, typed) -> {
            form.type(of, typed);
            changed.run();
        });
        return field;
    }
}
