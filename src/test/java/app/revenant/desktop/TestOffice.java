package app.revenant.desktop;

import app.revenant.Wiring;
import app.revenant.model.Language;
import app.revenant.work.ImportOptions;
import app.revenant.work.Office;
import app.revenant.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A real office over a real store, on Monday 23 November 2026 at two past eight in Paris. */
public final class TestOffice {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:02:00Z"), ZoneId.of("Europe/Paris"));

    private TestOffice() {
    }

    public static Office empty(Path folder) {
        return Wiring.open(folder, CLOCK);
    }

    /** Fifteen deals of a French seller: live ones, quiet ones, ghosts, one parked, one with very long names. */
    public static Office filled(Path folder, Language language) {
        Office office = empty(folder);
        try (InputStream story = TestOffice.class.getResourceAsStream("portfolio.json")) {
            Path file = folder.resolve("portfolio.json");
            Files.write(file, story.readAllBytes());
            office.imports().run(List.of(file), new ImportOptions(Optional.empty(), Optional.empty(), false), Progress.SILENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        office.choices().speak(language);
        return office;
    }
}
