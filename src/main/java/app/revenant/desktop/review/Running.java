package app.revenant.desktop.review;

/** Whether a review was going on in this window: who comes back from a deal goes on where they were. */
public final class Running {

    private volatile boolean on;

    boolean isOn() {
        return on;
    }

    void set(boolean going) {
        on = going;
    }
}
