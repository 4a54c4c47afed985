package app.revenant.desktop.material;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ValueItem;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Useful items at the left, the one looked at at the right. */
final class LibraryPage extends BorderPane {

    private static final double GAP = 8;

    LibraryPage(MaterialModel model, Words words, Ties ties) {
        Shelf<ValueItem> shelf = new Shelf<>(words.of("material.library"),
                item -> item.title() + "\n" + words.word(item.kind()) + item.content().map(text -> " · " + text).orElse(""), model::look);
        Button add = Buttons.plain(words.of("material.new-item"), model::newItem);
        add.setId("item-new");
        VBox left = new VBox(GAP, shelf, add);
        left.getStyleClass().add("material-side");
        setLeft(left);
        ties.add(model.held().watch(held -> {
            shelf.show(held.items());
            shelf.choose(each -> isLookedAt(model, each));
            if (getCenter() instanceof ItemForm form) {
                form.refresh();
            }
        }));
        ties.add(model.item().watch(looked -> setCenter(looked.<javafx.scene.Node>map(item -> new ItemForm(model, item, words))
                .orElseGet(() -> new EmptyState(Feather.BOOK_OPEN, words.of("material.no-item"), words.of("material.no-item-why"))))));
        ties.add(model.item().watch(looked -> shelf.choose(each -> isLookedAt(model, each))));
    }

    private static boolean isLookedAt(MaterialModel model, ValueItem item) {
        return model.item().get().filter(now -> now.id().equals(item.id())).isPresent();
    }
}
