package app.revenant.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does everything on the calling thread, so that models are tested without a window. */
public final class AtOnce implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            fail.accept(failure);
            return;
        }
        show.accept(result);
    }

    @Override
    public void onWindow(Runnable action) {
        action.run();
    }
}
