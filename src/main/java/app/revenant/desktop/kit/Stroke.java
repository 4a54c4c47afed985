package app.revenant.desktop.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key of one part of the program. What acts and what the window of keys lists are the same constant: a screen asks
 * {@link #isPressed}, and nothing is listed twice.
 */
public enum Stroke {
    WALK(Part.LISTS, "shell.key-walk", "UP", "DOWN"),
    OPEN(Part.LISTS, "shell.key-open", "ENTER"),
    REACHED(Part.TODAY, "shell.key-reached", "1"),
    NO_ANSWER(Part.TODAY, "shell.key-no-answer", "2"),
    OTHER_CALL(Part.TODAY, "today.key-other-call", "3", "4"),
    TO_LIST(Part.TODAY, "today.key-to-list", "Esc"),
    AMOUNT(Part.PIPELINE, "shell.key-amount", "F2"),
    STAGE_BEFORE(Part.PIPELINE, "shell.key-stage-before", "Shortcut+LEFT"),
    STAGE_AFTER(Part.PIPELINE, "shell.key-stage-after", "Shortcut+RIGHT"),
    MENU(Part.PIPELINE, "shell.key-menu", "Shift+F10"),
    DETAILS(Part.DEAL, "shell.key-details", "Shortcut+D"),
    CORRECT(Part.DEAL, "shell.key-correct", "ENTER", "E"),
    DELETE(Part.DEAL, "shell.key-delete", "DELETE"),
    KEPT(Part.DEAL, "shell.key-kept", "K"),
    MISSED(Part.DEAL, "shell.key-missed", "N"),
    HAPPENED(Part.LOG, "shell.key-happened", "1", "2", "3", "4", "5", "6", "7", "8"),
    GOT(Part.LOG, "shell.key-got", "Q", "W", "E", "R", "T"),
    MENTIONED(Part.LOG, "shell.key-mentioned", "B", "P", "L", "I", "C", "K"),
    BROUGHT(Part.LOG, "shell.key-brought", "X", "D", "G", "U", "J", "Y"),
    CHANNEL(Part.LOG, "shell.key-channel", "F", "M", "A", "S", "N", "V", "H", "O"),
    DECIDE(Part.REVIEW, "ritual.key-decide", "1", "2", "3", "4", "5", "6", "7"),
    PASS_OVER(Part.REVIEW, "ritual.key-pass", "S"),
    DEAL_BEFORE(Part.REVIEW, "ritual.key-before", "Backspace"),
    SAVE(Part.SHEETS, "shell.key-save", "Shortcut+ENTER"),
    CLOSE(Part.SHEETS, "shell.key-close", "Esc"),
    NEXT(Part.SHEETS, "shell.key-next", "TAB"),
    BEFORE(Part.SHEETS, "shell.key-before", "Shift+TAB");

    /** Where a key acts; its name is a message. */
    public enum Part {
        LISTS("shell.keys-lists"), TODAY("place.today"), PIPELINE("place.pipeline"), DEAL("shell.keys-deal"), LOG("act.log-contact"), REVIEW("place.review"),
        SHEETS("shell.keys-sheets");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** The message key of its name. */
        public String key() {
            return key;
        }

        public List<Stroke> strokes() {
            return Arrays.stream(Stroke.values()).filter(stroke -> stroke.part == this).toList();
        }
    }

    private final Part part;
    private final String label;
    private final List<String> keys;

    Stroke(Part part, String label, String... keys) {
        this.part = part;
        this.label = label;
        this.keys = List.of(keys);
    }

    /** The message key of what it does. */
    public String label() {
        return label;
    }

    public List<KeyCombination> keys() {
        return keys.stream().map(KeyCombination::valueOf).toList();
    }

    public boolean isPressed(KeyEvent event) {
        return keys().stream().anyMatch(combination -> combination.match(event));
    }

    /** As printed on the keys of this platform: {@code Ctrl D}. */
    public String shown() {
        return keys().stream().map(Stroke::shown).collect(Collectors.joining("  "));
    }

    /** As printed on the keys of this platform: {@code Ctrl L}. */
    public static String shown(KeyCombination keys) {
        return keys.getDisplayText().replace("+", " ");
    }
}
