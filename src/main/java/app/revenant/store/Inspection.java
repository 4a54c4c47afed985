package app.revenant.store;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sqlite.SQLiteDataSource;

/**
 * Looks into a store without changing a byte of it or of its folder.
 *
 * <p>Where nothing waits in a write-ahead log, SQLite reads the file itself as immutable, without locks. Where
 * something does (another program has it open, or one crashed), a copy of the file with its log is looked at instead,
 * and SQLite recovers the copy.
 *
 * <p>Not for a file this very process has open: closing a second handle on it drops SQLite's POSIX locks.
 */
final class Inspection {

    /** What may lie beside a file and belongs to it. */
    static final List<String> LOGS = List.of("-wal", "-journal");

    private static final int TRIES = 3;

    private Inspection() {
    }

    /** What the look finds; where it finds fault while another program was writing, it looks again. */
    static Findings of(Path file, Function<Statements, Findings> look) {
        for (int left = TRIES; ; left--) {
            Stamp before = Stamp.of(file);
            Findings found = once(file, look);
            if (found.problems().isEmpty() || left == 1 || before.equals(Stamp.of(file))) {
                return found;
            }
        }
    }

    static boolean somethingWaits(Path file) {
        return LOGS.stream().anyMatch(log -> Stamp.length(PrivateFiles.withSuffix(file, log)) > 0);
    }

    private static Findings once(Path file, Function<Statements, Findings> look) {
        return somethingWaits(file) ? inCopy(file, look) : looking(Connections.immutable(file), look);
    }

    private static Findings looking(SQLiteDataSource source, Function<Statements, Findings> look) {
        try (Statements statements = Connections.open(source)) {
            return look.apply(statements);
        } catch (Fault fault) {
            return Findings.unreadable(fault.getMessage());
        }
    }

    private static Findings inCopy(Path file, Function<Statements, Findings> look) {
        try {
            Path folder = Files.createTempDirectory("revenant-look-");
            try {
                Path copy = folder.resolve("copy.db");
                Files.copy(file, copy);
                for (String log : LOGS) {
                    Path beside = PrivateFiles.withSuffix(file, log);
                    if (Files.exists(beside)) {
                        Files.copy(beside, PrivateFiles.withSuffix(copy, log));
                    }
                }
                return looking(Connections.plain(copy), look);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unreadable", file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
