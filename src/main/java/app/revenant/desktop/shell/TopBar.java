package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The program's name, and the two things one does most. */
final class TopBar extends HBox {

    TopBar(Words words, Acts acts) {
        super(10);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button log = Buttons.primary(words.of(Act.LOG_CONTACT.label()), () -> acts.run(Act.LOG_CONTACT));
        Button deal = Buttons.plain(words.of(Act.NEW_DEAL.label()), () -> acts.run(Act.NEW_DEAL));
        getChildren().addAll(brand(), Rows.gap(), keyed(log, Act.LOG_CONTACT), keyed(deal, Act.NEW_DEAL));
    }

    static HBox brand() {
        Label first = Texts.plain("Re");
        Label rest = Texts.plain("venant");
        rest.getStyleClass().add("tone-ghost");
        HBox brand = Rows.of(0, first, rest);
        brand.getStyleClass().add("brand");
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
