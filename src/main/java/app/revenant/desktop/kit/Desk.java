package app.revenant.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the window lends to a screen. */
public record Desk(Background background, Dialogs dialogs, MailApp mail, Clip clip, Navigator navigator) {

    /** Off the window's thread and back; a failure is told in a dialog and the screen keeps what it has. */
    public <T> void run(Supplier<T> work, Consumer<T> show) {
        background.run(work, show, dialogs::tell);
    }
}
