package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Clip;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sentence, and what one can do about it. */
final class MessagePane extends StackPane {

    private static final double WIDTH = 440;

    private final Words words;
    private final Runnable close;
    private final SheetPane pane;
    private final VBox body;

    MessagePane(Words words, String heading, String text, Runnable close) {
        this.words = words;
        this.close = close;
        this.pane = new SheetPane(words, heading, close).wide(WIDTH);
        this.body = new VBox(12, Texts.wrapped(Texts.plain(text)));
        pane.content(body);
        getChildren().add(pane);
        getStyleClass().add("sheet-box");
    }

    /** What one can tell somebody who helps. */
    MessagePane code(String code, Clip clip) {
        Label shown = Texts.small(words.of("shell.code", code));
        Button copy = Icon.button(Feather.COPY, words.of("shell.copy-code"), () -> clip.put(code));
        HBox line = Rows.of(6, shown, copy);
        body.getChildren().add(line);
        return this;
    }

    MessagePane closing() {
        Button understood = Buttons.primary(words.of("shell.understood"), close);
        understood.setDefaultButton(true);
        pane.acts(Rows.gap(), understood);
        return this;
    }

    MessagePane asking(String act, Runnable yes) {
        Button no = Buttons.plain(words.of("kit.cancel"), close);
        Button go = Buttons.primary(act, () -> {
            close.run();
            yes.run();
        });
        pane.acts(Rows.gap(), no, go);
        return this;
    }

    MessagePane retrying(Runnable again) {
        Button retry = Buttons.primary(words.of("shell.try-again"), again);
        retry.setId("try-again");
        pane.acts(Rows.gap(), Buttons.plain(words.of("kit.close"), close), retry);
        return this;
    }
}
