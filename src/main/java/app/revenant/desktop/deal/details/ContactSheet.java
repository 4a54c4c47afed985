package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.PersonId;
import app.revenant.work.Office;
import javafx.scene.Node;

/** The sheet that edits a person. What was typed outlives a change of language. */
public final class ContactSheet implements Screen {

    private final ContactModel model;
    private final Ties ties = new Ties();

    public ContactSheet(Office office, Desk desk, PersonId person) {
        this.model = new ContactModel(office, desk, person);
    }

    @Override
    public Node view(Words words) {
        ties.release();
        EditSheet sheet = new EditSheet(words, words.of("contact.edit"),
                new EditSheet.Acts(model::save, model::refuse, model::giveUp), model.refusal(), ties);
        ties.add(model.form().watch(form -> form.ifPresent(typed ->
                sheet.fill(new ContactView(model, typed, words).fields(), "#contact-given"))));
        return sheet;
    }

    @Override
    public void shown() {
        model.begin();
    }

    @Override
    public void closed() {
        ties.release();
    }
}
