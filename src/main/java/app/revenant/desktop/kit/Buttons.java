package app.revenant.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Buttons named by the act. One primary at most in sight; the violet one closes out a ghost. */
public final class Buttons {

    private Buttons() {
    }

    public static Button plain(String text, Runnable act) {
        return styled(text, act, "plain-button");
    }

    public static Button primary(String text, Runnable act) {
        return styled(text, act, "primary-button");
    }

    public static Button ghost(String text, Runnable act) {
        return styled(text, act, "ghost-button");
    }

    /** Reads as text until pointed at. */
    public static Button quiet(String text, Runnable act) {
        return styled(text, act, "quiet-button");
    }

    public static Button withIcon(Button button, Feather icon) {
        button.setGraphic(Icon.of(icon));
        return button;
    }

    /** Shows its key at its right, as {@code Ctrl L}. */
    public static Button withKey(Button button, String keys) {
        return withSign(button, new KeyHint(keys));
    }

    private static Button withSign(Button button, Node sign) {
        button.setGraphic(sign);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private static Button styled(String text, Runnable act, String style) {
        Button button = new Button(text);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
