package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.model.Id;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** People and companies: the list at the left, one of them at the right. */
public final class ContactsScreen implements Screen {

    private final ContactsModel model;
    private final ContactActs acts;
    private Optional<ContactsView> view = Optional.empty();

    /** @param first the person or company to look at; blank looks at the first of the list */
    public ContactsScreen(Office office, Desk desk, Optional<Id> first) {
        this.model = new ContactsModel(office, desk, first);
        this.acts = new ContactActs(office, desk, model);
    }

    @Override
    public Node view(Words words) {
        view.ifPresent(ContactsView::release);
        ContactsView made = new ContactsView(model, acts, words);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.read();
        view.ifPresent(ContactsView::begin);
    }

    @Override
    public void closed() {
        view.ifPresent(ContactsView::release);
        model.close();
    }

    @Override
    public Optional<DealId> deal() {
        return model.looked().get().flatMap(Looked::deal);
    }
}
