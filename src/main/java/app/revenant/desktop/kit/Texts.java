package app.revenant.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Labels in the few sizes and colours the program uses. */
public final class Texts {

    private Texts() {
    }

    /** The name of a screen. */
    public static Label title(String text) {
        return styled(text, "screen-title");
    }

    /** The name of a part of a screen. */
    public static Label section(String text) {
        return styled(text, "section-title");
    }

    /** The head of a card. */
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    public static Label strong(String text) {
        return styled(text, "strong");
    }

    public static Label plain(String text) {
        return new Label(text);
    }

    public static Label muted(String text) {
        return styled(text, "muted");
    }

    public static Label small(String text) {
        return styled(text, "muted", "small");
    }

    /** On one line, before which everything beside it gives way. */
    public static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Breaks into lines instead of being cut. */
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Stays on one line; what does not fit is shown when one points at it. */
    public static Label clipped(Label label) {
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        if (!label.getText().isBlank()) {
            label.setTooltip(new Tooltip(label.getText()));
        }
        return label;
    }

    private static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
