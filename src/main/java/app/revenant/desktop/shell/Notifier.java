package app.revenant.desktop.shell;

/** Tells something outside the window, where the platform has a way to. */
interface Notifier {

    /** Whether there may be such a way. */
    boolean isThere();

    /** Waits for another program, never for long. What cannot be told is not. */
    void tell(String title, String text);
}
