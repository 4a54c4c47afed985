package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** The list at the left, what is known of the chosen deal at the right. */
final class GhostsView extends BorderPane {

    private static final double LEFT = 430;

    private final GhostsModel model;
    private final Words words;
    private final Telling telling;
    private final Ties ties = new Ties();
    private final GhostListPane left;
    private final ScrollPane right = new ScrollPane();

    GhostsView(GhostsModel model, Words words, Telling telling) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        getStyleClass().add("ghosts");
        left = new GhostListPane(model, words, telling);
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("ghost-detail");
        setLeft(left);
        setCenter(right);
        ties.add(model.list().watch(list -> left.refresh()));
        ties.add(model.chosen().watch(this::look));
        ties.add(model.seen().watch(seen -> {
            if (model.chosen().get().isEmpty()) {
                look(Optional.empty());
            }
        }));
    }

    void begin() {
        left.begin();
    }

    void release() {
        ties.release();
    }

    private void look(Optional<Assessed> deal) {
        boolean focused = holdsFocus(right);
        left.select(deal);
        right.setContent(deal.flatMap(known -> model.seen().get()
                        .map(seen -> (Node) new GhostPane(known, seen, model, words, telling)))
                .orElseGet(this::nothing));
        right.setFitToHeight(deal.isEmpty());
        right.setVvalue(0);
        if (focused) {
            left.begin();
        }
    }

    /** What had the focus goes with the deal that is put aside; the list is where one goes on. */
    private static boolean holdsFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (owner != null && owner != pane) {
            owner = owner.getParent();
        }
        return owner == pane && owner != null;
    }

    private EmptyState nothing() {
        boolean read = model.seen().get().isPresent();
        return new EmptyState(Feather.SUN, read ? words.of("ghosts.none") : "", read ? words.of("ghosts.none.why") : "");
    }
}
