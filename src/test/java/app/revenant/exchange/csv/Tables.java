package app.revenant.exchange.csv;

import app.revenant.exchange.Collected;
import app.revenant.exchange.RefusedLine;
import app.revenant.exchange.TableReading;
import app.revenant.model.Language;
import app.revenant.resources.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Short words for reading tables in tests. */
final class Tables {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final Terms TERMS = new Terms(ZoneId.of("Europe/Paris"), "EUR", TODAY, Optional.empty());

    private Tables() {
    }

    /** The folder of files by others, or the test is skipped. */
    static Path data(String folder) {
        String root = System.getProperty("revenant.data", "");
        Path path = Path.of(root, folder);
        Assumptions.assumeTrue(!root.isEmpty() && Files.isDirectory(path),
                () -> "needs -Drevenant.data=… with the folder " + folder);
        return path;
    }

    static List<Path> csvIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Reads over what is collected already, as a second import would. */
    static TableReading read(Collected store, Path... files) {
        return read(store, TERMS, List.of(files));
    }

    static TableReading read(Collected store, Terms terms, List<Path> files) {
        return new TableImport(store, terms).read(files, store);
    }

    static String told(RefusedLine line) {
        return line.file() + ":" + line.line() + " " + new Messages(Language.EN).of(line.why());
    }

    static List<String> told(TableReading reading) {
        return reading.refused().stream().map(Tables::told).toList();
    }
}
