package app.revenant.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather's line icons, alone or as buttons that say what they do. */
public final class Icon {

    private Icon() {
    }

    /** Beside a text that says the same; a screen reader passes over it. */
    public static FontIcon of(Feather icon) {
        FontIcon shape = new FontIcon(icon);
        shape.getStyleClass().add("icon");
        shape.setFocusTraversable(false);
        return shape;
    }

    /** An icon that stands for a text of its own. */
    public static FontIcon of(Feather icon, String meaning) {
        FontIcon shape = of(icon);
        shape.setAccessibleText(meaning);
        return shape;
    }

    /** A button with nothing but an icon: its name is spoken, and shown when one points at it. */
    public static Button button(Feather icon, String name, Runnable act) {
        Button button = new Button("", of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
