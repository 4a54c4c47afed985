package app.revenant.desktop.shell;

import app.revenant.work.Office;

/** A store that is open, with the screens that show it. */
public record Opened(Office office, Screens screens) {
}
