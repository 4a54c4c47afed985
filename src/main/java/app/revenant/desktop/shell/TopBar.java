package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The program's name, the way to search, and the two things one does most. */
final class TopBar extends HBox {

    private static final double BRAND_WIDTH = 150;
    private static final double SEARCH_WIDTH = 446;
    private static final double SEARCH_LEAST = 180;
    private static final double SEARCH_EDGES = 22;

    TopBar(Words words, Acts acts) {
        super(10);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button log = Buttons.primary(words.of(Act.LOG_CONTACT.label()), () -> acts.run(Act.LOG_CONTACT));
        Button deal = Buttons.plain(words.of(Act.NEW_DEAL.label()), () -> acts.run(Act.NEW_DEAL));
        getChildren().addAll(brand(), search(words, acts), Rows.gap(), keyed(log, Act.LOG_CONTACT), keyed(deal, Act.NEW_DEAL));
    }

    /** Looks like the field it opens. */
    private static Button search(Words words, Acts acts) {
        Label prompt = Texts.clipped(Texts.muted(words.of("palette.prompt")));
        HBox row = Rows.of(8, Icon.of(Act.SEARCH.icon()), prompt, Rows.gap(), new KeyHint(Act.SEARCH.keysShown().orElse("")));
        Button search = new Button("", row);
        search.setId("search-open");
        search.getStyleClass().add("search-open");
        search.setAccessibleText(words.of("palette.prompt"));
        search.setMinWidth(SEARCH_LEAST);
        search.setPrefWidth(SEARCH_WIDTH);
        search.setOnAction(pressed -> acts.run(Act.SEARCH));
        row.prefWidthProperty().bind(search.widthProperty().subtract(SEARCH_EDGES));
        return search;
    }

    static HBox brand() {
        Label first = Texts.plain("Re");
        Label rest = Texts.plain("venant");
        rest.getStyleClass().add("tone-ghost");
        HBox brand = Rows.of(0, first, rest);
        brand.getStyleClass().add("brand");
        brand.setMinWidth(BRAND_WIDTH);
        return brand;
    }

    private static Button keyed(Button button, Act act) {
        act.keysShown().ifPresent(keys -> {
            button.setGraphic(new KeyHint(keys));
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        return button;
    }
}
