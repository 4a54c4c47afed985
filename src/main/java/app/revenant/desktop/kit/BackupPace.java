package app.revenant.desktop.kit;

import app.revenant.model.Coded;

/** How often the store is copied by itself. */
public enum BackupPace implements Coded {
    NEVER(0), DAILY(1), WEEKLY(7);

    private final int days;

    BackupPace(int days) {
        this.days = days;
    }

    /** From one copy to the next. */
    public int days() {
        return days;
    }
}
