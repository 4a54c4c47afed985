package app.revenant.desktop.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A value of a model that tells whoever watches when it changes. Belongs to the window's thread; knows no toolkit. */
public final class Live<T> {

    private final List<Consumer<T>> watchers = new CopyOnWriteArrayList<>();
    private T value;

    public Live(T first) {
        value = first;
    }

    public T get() {
        return value;
    }

    /** Tells the watchers, unless the value is equal to the one before. */
    public void set(T next) {
        if (!next.equals(value)) {
            value = next;
            watchers.forEach(watcher -> watcher.accept(next));
        }
    }

    /** Calls the watcher now and after every change, until the answer is run. */
    public Runnable watch(Consumer<T> watcher) {
        watchers.add(watcher);
        watcher.accept(value);
        return () -> watchers.remove(watcher);
    }
}
