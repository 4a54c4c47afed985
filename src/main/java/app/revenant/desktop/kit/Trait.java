package app.revenant.desktop.kit;

/** What belongs to this machine's window: its key in the file, what holds where nothing sensible is written, and the range of a number. */
public enum Trait {
    WIDTH("window.width", "1366"),
    HEIGHT("window.height", "768"),
    AT("window.at", ""),
    MAXIMISED("window.maximised", "false"),
    THEME("window.theme", "system"),
    TEXT_SIZE("window.text-size", "100", 90, 150),
    PLACE("window.place", "TODAY"),
    BACKUP_FOLDER("backup.folder", ""),
    BACKUP_PACE("backup.pace", "weekly"),
    BACKUP_KEEP("backup.keep", "10", 1, 100),
    BACKUP_LAST("backup.last", ""),
    BACKUP_TROUBLE("backup.trouble", ""),
    NOTICED("notice.day", ""),
    SYSTEM_NOTICE("notice.outside", "true"),
    PIPELINE_WIDTHS("pipeline.widths", ""),
    PIPELINE_AS("pipeline.as", ""),
    PIPELINE_VIEWS("pipeline.views", ""),
    GHOSTS_ORDER("ghosts.order", "value");

    private static final int MOST = 999_999;

    private final String key;
    private final String unset;
    private final int least;
    private final int most;

    Trait(String key, String unset) {
        this(key, unset, 0, MOST);
    }

    Trait(String key, String unset, int least, int most) {
        this.key = key;
        this.unset = unset;
        this.least = least;
        this.most = most;
    }

    String key() {
        return key;
    }

    String unset() {
        return unset;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
