package app.revenant.desktop.kit;

import java.util.ArrayList;
import java.util.List;

/** What a view listens to, so that it can let go of all of it at once. */
public final class Ties {

    private final List<Runnable> releases = new ArrayList<>();

    public void add(Runnable release) {
        releases.add(release);
    }

    public void release() {
        releases.forEach(Runnable::run);
        releases.clear();
    }
}
