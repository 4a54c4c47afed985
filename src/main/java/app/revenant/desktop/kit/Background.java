package app.revenant.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Two threads meet here: work that may wait for disk, and the window, which never does. */
public interface Background {

    /** Does {@code work} off the window's thread, then shows its result, or its failure, on the window's thread. */
    <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail);

    /** Does {@code action} on the window's thread as soon as it is free; at once where it is that thread already. */
    void onWindow(Runnable action);
}
