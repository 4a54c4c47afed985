package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Says in passing what was done and offers to take it back. Never takes the focus; stays while it is pointed at. */
final class Toast extends HBox {

    private static final Duration STAYS = Duration.seconds(8);

    private final PauseTransition leaving = new PauseTransition(STAYS);
    private final Runnable undo;
    private Optional<Notice> shown = Optional.empty();

    Toast(Runnable undo) {
        super(10);
        this.undo = undo;
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
        leaving.setOnFinished(finished -> hide());
        setOnMouseEntered(event -> leaving.pause());
        setOnMouseExited(event -> leaving.playFromStart());
    }

    void show(Notice notice, Words words) {
        shown = Optional.of(notice);
        String sentence = capital(words.of(notice.key(), argument(notice, words)));
        getChildren().setAll(Texts.plain(sentence));
        if (notice.undoable()) {
            getChildren().add(undoButton(words));
        }
        Button close = Icon.button(Feather.X, words.of("kit.close"), this::hide);
        close.setFocusTraversable(false);
        getChildren().add(close);
        setAccessibleText(sentence);
        setVisible(true);
        leaving.playFromStart();
    }

    void reword(Words words) {
        shown.filter(notice -> isVisible()).ifPresent(notice -> show(notice, words));
    }

    private Button undoButton(Words words) {
        Button button = Buttons.quiet(words.of(Act.UNDO.label()), () -> {
            hide();
            undo.run();
        });
        button.setFocusTraversable(false);
        return Act.UNDO.keysShown().map(keys -> Buttons.withKey(button, keys)).orElse(button);
    }

    /** What was done is itself the key of a message. */
    private static String argument(Notice notice, Words words) {
        return notice.argument().startsWith("undo.") ? words.of(notice.argument()) : notice.argument();
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private void hide() {
        leaving.stop();
        setVisible(false);
    }
}
