package app.revenant.desktop.material;

import app.revenant.desktop.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list one chooses from: the first line is the name, what follows says more of it. */
final class Shelf<T> extends VBox {

    private final ListView<T> list = new ListView<>();
    private boolean showing;

    Shelf(String name, Function<T, String> words, Consumer<T> look) {
        list.setAccessibleText(name);
        list.getStyleClass().add("material-list");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(T thing, boolean empty) {
                super.updateItem(thing, empty);
                setPrefWidth(0);
                setGraphic(empty || thing == null ? null : lines(words.apply(thing)));
                setAccessibleText(empty || thing == null ? "" : words.apply(thing));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !showing) {
                look.accept(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(list);
    }

    private static VBox lines(String text) {
        String[] parts = text.split("\n", 2);
        return new VBox(Texts.clipped(Texts.plain(parts[0])), Texts.clipped(Texts.small(parts[1])));
    }

    void show(List<T> things) {
        showing = true;
        list.getItems().setAll(things);
        showing = false;
    }

    void choose(Predicate<T> chosen) {
        showing = true;
        list.getItems().stream().filter(chosen).findFirst().ifPresentOrElse(list.getSelectionModel()::select,
                list.getSelectionModel()::clearSelection);
        showing = false;
    }
}
