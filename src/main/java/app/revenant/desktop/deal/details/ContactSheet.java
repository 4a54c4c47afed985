package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.PersonId;
import app.revenant.work.Office;
import javafx.scene.Node;

/** The sheet that edits a person. */
public final class ContactSheet implements Screen {

    private final ContactModel model;
    private final Ties ties = new Ties();

    public ContactSheet(Office office, Desk desk, PersonId person) {
        this.model = new ContactModel(office, desk, person);
    }

    @Override
    public Node view(Words words) {
        return new Fields<>("contact.edit", "#contact-given", model.editing(), model::save,
                (form, spoken) -> new ContactView(model, form, spoken).fields()).in(words, ties);
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
