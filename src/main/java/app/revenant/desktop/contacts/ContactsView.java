package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** The list at the left, who is looked at at the right. */
final class ContactsView extends BorderPane {

    private static final double LEFT = 360;

    private final ContactsModel model;
    private final ContactActs acts;
    private final Words words;
    private final Ties ties = new Ties();
    private final Ties pane = new Ties();
    private final ContactListPane left;
    private final ScrollPane right = new ScrollPane();

    ContactsView(ContactsModel model, ContactActs acts, Words words) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        getStyleClass().add("contacts");
        left = new ContactListPane(model, words);
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("contact-detail");
        setLeft(left);
        setCenter(right);
        ties.add(model.list().watch(list -> left.refresh()));
        ties.add(model.looked().watch(this::look));
        ties.add(model.wasRead().watch(read -> {
            if (model.looked().get().isEmpty()) {
                look(Optional.empty());
            }
        }));
    }

    void begin() {
        left.begin();
    }

    void release() {
        ties.release();
        pane.release();
    }

    private void look(Optional<Looked> looked) {
        boolean focused = holdsFocus();
        acts.refusal().set(Optional.empty());
        pane.release();
        left.select(looked.map(Looked::key));
        right.setContent(looked.map(this::pane).orElseGet(this::nothing));
        right.setFitToHeight(looked.isEmpty());
        right.setVvalue(0);
        if (focused) {
            left.begin();
        }
    }

    private Node pane(Looked looked) {
        return looked.merging().map(merging -> (Node) new MergePane(looked.pair().orElseThrow(), merging, acts, words))
                .orElseGet(() -> looked.dossier().filter(about -> about.person().isPresent()).isPresent()
                        ? new PersonPane(looked, model, acts, words, pane) : new CompanyPane(looked, model, acts, words, pane));
    }

    /** What had the focus goes with who was looked at; the list is where one goes on. */
    private boolean holdsFocus() {
        Node owner = right.getScene() == null ? null : right.getScene().getFocusOwner();
        while (owner != null && owner != right) {
            owner = owner.getParent();
        }
        return owner == right;
    }

    private EmptyState nothing() {
        boolean read = model.wasRead().get();
        return new EmptyState(Feather.USERS, read ? words.of("contacts.nobody") : "", read ? words.of("contacts.nobody.why") : "");
    }
}
