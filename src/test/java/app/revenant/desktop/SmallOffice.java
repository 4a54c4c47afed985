package app.revenant.desktop;

import app.revenant.Wiring;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.work.Assessed;
import app.revenant.work.ImportOptions;
import app.revenant.work.Office;
import app.revenant.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A real store in a folder of the test, with told stories in it; it is always 23 November 2026, nine in the morning in Paris. */
public final class SmallOffice {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private static final ImportOptions IMPORT = new ImportOptions(Optional.empty(), Optional.empty(), false);

    private SmallOffice() {
    }

    public static Office empty(Path folder) {
        return Wiring.open(folder, CLOCK);
    }

    /** @param stories names under {@code stories/}; each keeps to its own ids, such as {@code d1-03-price} */
    public static Office with(Path folder, String... stories) {
        return tell(empty(folder), folder, stories);
    }

    /** Adds stories to a store that is open. */
    public static Office tell(Office office, Path folder, String... stories) {
        for (String story : stories) {
            office.imports().run(List.of(copy(folder, story)), IMPORT, Progress.SILENT);
        }
        return office;
    }

    public static Assessed first(Office office) {
        return office.ghosts().listed().get(0);
    }

    public static ContactAttempt lastAttempt(Office office, DealId deal) {
        List<ContactAttempt> attempts = office.ghosts().of(deal).map(Assessed::history).map(DealHistory::attempts).orElseThrow();
        return attempts.get(attempts.size() - 1);
    }

    private static Path copy(Path folder, String story) {
        Path file = folder.resolve(story + ".json");
        try (InputStream told = SmallOffice.class.getResourceAsStream("/app/revenant/stories/" + story + ".json")) {
            String text = new String(told.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, text.replaceAll("\"([acdp]\\d+)\"", "\"$1-" + story + "\""));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
