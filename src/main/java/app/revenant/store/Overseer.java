package app.revenant.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.sqlite.ProgressHandler;

/** Watches a copy grow and stops SQLite when it is told to. Nothing may be thrown into SQLite, so what was thrown is kept. */
final class Overseer extends ProgressHandler {

    private static final int GO_ON = 0;
    private static final int STOP = 1;

    private final Path made;
    private final long whole;
    private final DoubleConsumer told;
    private Optional<RuntimeException> stopped = Optional.empty();

    Overseer(Path made, long whole, DoubleConsumer told) {
        this.made = made;
        this.whole = Math.max(1, whole);
        this.told = told;
    }

    @Override
    protected int progress() {
        try {
            told.accept(Math.min(1, (double) Stamp.length(made) / whole));
            return GO_ON;
        } catch (RuntimeException reason) {
            stopped = Optional.of(reason);
            return STOP;
        }
    }

    /** Why it was stopped; empty when SQLite failed by itself. */
    Optional<RuntimeException> stopped() {
        return stopped;
    }
}
