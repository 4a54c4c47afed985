package app.revenant.work;

import app.revenant.model.Refusal;
import app.revenant.store.Backups;
import app.revenant.store.Check;
import app.revenant.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Copies of the store, and how sound it is. */
public final class Safekeeping {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final String ROUTINE = "revenant-auto-";
    private static final String ROUTINE_NAMES = ROUTINE + "\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.db";

    private final Store store;
    private final Clock clock;

    public Safekeeping(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Copies the store, by default beside it under the date. */
    public Path backUp(Optional<Path> wished) {
        return backUp(wished.orElseGet(() -> usualFolder().resolve("revenant-" + stamp() + ".db")), share -> { });
    }

    /** @param told how much is written, from 0 to 1; may stop it by throwing, and then nothing is left behind */
    public Path backUp(Path copy, DoubleConsumer told) {
        store.backups().copyTo(copy.toAbsolutePath(), told);
        return copy;
    }

    /**
     * A copy by the schedule. Of earlier ones by the schedule the newest are kept; copies made by hand are never touched.
     *
     * @param kept how many, with this one
     * @param told as above
     */
    public Path backUpByRoutine(Path folder, int kept, DoubleConsumer told) {
        Path copy = backUp(folder.resolve(ROUTINE + stamp() + ".db"), told);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.getFileName().toString().matches(ROUTINE_NAMES))
                    .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed()).skip(kept).toList();
            for (Path each : old) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", folder);
        }
        return copy;
    }

    /** Where copies go while nobody said otherwise. */
    public Path usualFolder() {
        return store.file().resolveSibling("backups");
    }

    /** Brings a copy back; the store must not be open. Answers where the present one was kept. */
    public static Optional<Path> restore(Path backup, Path store, Clock clock) {
        return Backups.restore(backup, store, clock);
    }

    /** Verifies the open store by a copy of it, which is gone afterwards. */
    public Health verify() {
        try {
            Path folder = Files.createTempDirectory("revenant-check-");
            Path copy = folder.resolve("copy.db");
            try {
                store.backups().copyTo(copy);
                return check(copy);
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unreadable", store.file());
        }
    }

    /** Verifies a store that is not open. */
    public static Health check(Path store) {
        Check.Report found = Check.of(store);
        return new Health(found.problems(), found.deals(), found.people(), found.companies(), found.attempts());
    }

    /** The number of the store's schema. */
    public int schema() {
        return Store.schemaVersion();
    }

    private String stamp() {
        return STAMP.format(clock.instant().atZone(clock.getZone()));
    }
}
