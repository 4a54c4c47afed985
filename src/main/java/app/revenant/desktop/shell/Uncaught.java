package app.revenant.desktop.shell;

import java.util.Optional;
import java.util.function.Consumer;

/** What nobody caught on the window's thread is told like any other trouble, instead of being lost on a console. */
final class Uncaught implements Thread.UncaughtExceptionHandler {

    private final Consumer<Throwable> tell;
    private final Optional<Thread.UncaughtExceptionHandler> former;
    private boolean telling;

    /** @param former is told as well */
    Uncaught(Consumer<Throwable> tell, Optional<Thread.UncaughtExceptionHandler> former) {
        this.tell = tell;
        this.former = former;
    }

    /** Of the thread that calls this. */
    static void toldTo(Consumer<Throwable> tell) {
        Thread.currentThread().setUncaughtExceptionHandler(new Uncaught(tell,
                Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler())));
    }

    /** A window that fails while it tells of a failure must not go round in circles. */
    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        former.ifPresent(handler -> handler.uncaughtException(thread, failure));
        if (!telling) {
            telling = true;
            try {
                tell.accept(failure);
            } finally {
                telling = false;
            }
        }
    }
}
