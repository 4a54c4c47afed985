package app.revenant.desktop.kit;

import java.util.Locale;

/** What a colour says. Violet is kept for ghosting; blue is the one accent. */
public enum Tone {
    PLAIN, ACCENT, GHOST, GOOD, WARN, BAD;

    /** Its class in the style sheets. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
