package app.revenant.work;

import app.revenant.model.Change;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Rings after every write, on the thread that wrote. Whoever listens asks "does it touch me?" and reads again. */
public final class Bell implements Consumer<Change> {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /** Listeners are called in the order in which they came. Run the answer to stop listening. */
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void accept(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
