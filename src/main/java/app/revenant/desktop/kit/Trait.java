package app.revenant.desktop.kit;

/** What the window remembers of itself: its key in the file, and what holds where nothing sensible is written. */
public enum Trait {
    WIDTH("window.width", "1366"),
    HEIGHT("window.height", "768"),
    AT("window.at", ""),
    MAXIMISED("window.maximised", "false"),
    THEME("window.theme", "system"),
    PLACE("window.place", "TODAY"),
    NOTICED("notice.day", ""),
    SYSTEM_NOTICE("notice.outside", "true"),
    PIPELINE_WIDTHS("pipeline.widths", ""),
    PIPELINE_SORT("pipeline.sort", ""),
    GHOSTS_ORDER("ghosts.order", "value");

    private final String key;
    private final String unset;

    Trait(String key, String unset) {
        this.key = key;
        this.unset = unset;
    }

    String key() {
        return key;
    }

    String unset() {
        return unset;
    }
}
