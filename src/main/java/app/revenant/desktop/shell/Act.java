package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Stroke;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** What one can do from anywhere: its name, its icon and its key, for buttons, menus and the list of keys alike. */
enum Act {
    SEARCH("act.search", Feather.SEARCH, "Shortcut+K"),
    LOG_CONTACT("act.log-contact", Feather.PHONE_CALL, "Shortcut+L"),
    NEW_DEAL("act.new-deal", Feather.PLUS, "Shortcut+N"),
    CLOSE_OUT("act.close-out", Feather.FEATHER, "Shortcut+E"),
    UNDO("act.undo", Feather.ROTATE_CCW, "Shortcut+Z"),
    BACK("act.back", Feather.ARROW_LEFT, "Alt+LEFT"),
    SETTINGS("act.settings", Feather.SETTINGS, "Shortcut+COMMA"),
    IMPORT("act.import", Feather.DOWNLOAD, "Shortcut+I"),
    EXPORT("act.export", Feather.UPLOAD, ""),
    BACK_UP("act.back-up", Feather.ARCHIVE, ""),
    MATERIAL("act.material", Feather.BOOK_OPEN, ""),
    KEYS("act.keys", Feather.HELP_CIRCLE, "F1");

    private final String label;
    private final Feather icon;
    private final String keys;

    Act(String label, Feather icon, String keys) {
        this.label = label;
        this.icon = icon;
        this.keys = keys;
    }

    /** The message key of its name. */
    String label() {
        return label;
    }

    Feather icon() {
        return icon;
    }

    Optional<KeyCombination> keys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /** As printed beside a button: {@code Ctrl L}. */
    Optional<String> keysShown() {
        return keys().map(Stroke::shown);
    }
}
