package app.revenant.work;

import app.revenant.store.Backups;
import app.revenant.store.Check;
import app.revenant.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Copies of the store, and how sound it is. */
public final class Safekeeping {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Store store;
    private final Clock clock;

    public Safekeeping(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Copies the store, by default beside it under the date. */
    public Path backUp(Optional<Path> wished) {
        Path copy = wished.orElseGet(() -> store.file().resolveSibling("backups")
                .resolve("revenant-" + STAMP.format(clock.instant().atZone(clock.getZone())) + ".db"));
        store.backups().copyTo(copy.toAbsolutePath());
        return copy;
    }

    /** Brings a copy back; the store must not be open. Answers where the present one was kept. */
    public static Optional<Path> restore(Path backup, Path store, Clock clock) {
        return Backups.restore(backup, store, clock);
    }

    /** Verifies a store that is not open. */
    public static Health check(Path store) {
        Check.Report found = Check.of(store);
        return new Health(found.problems(), found.deals(), found.people(), found.companies(), found.attempts());
    }
}
