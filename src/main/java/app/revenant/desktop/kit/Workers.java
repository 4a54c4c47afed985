package app.revenant.desktop.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Work in the order in which it was asked for, on one thread; the only class that hands anything to the window's thread.
 * What is asked for after closing is not done: the window is gone.
 */
public final class Workers implements Background, AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService thread;

    public Workers() {
        this(Thread.NORM_PRIORITY);
    }

    /** @param priority of the thread, a wish that not every system hears */
    public Workers(int priority) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, "background");
            worker.setDaemon(true);
            worker.setPriority(priority);
            return worker;
        });
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
        if (!thread.isShutdown()) {
            thread.execute(() -> attempt(work, show, fail));
        }
    }

    @Override
    public void onWindow(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Lets what was begun come to its end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Errors are shown too: a fault nobody sees is a save that never was. */
    private <T> void attempt(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
        try {
            T result = work.get();
            onWindow(() -> show.accept(result));
        } catch (Exception | LinkageError | AssertionError | OutOfMemoryError | StackOverflowError fault) {
            onWindow(() -> fail.accept(fault));
        }
    }
}
