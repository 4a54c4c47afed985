package app.revenant.journey;

import app.revenant.Wiring;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A real store of a seller in Paris, on Monday 23 November 2026 at nine in the morning. */
final class ParisOffice {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), PARIS);

    private ParisOffice() {
    }

    static Office empty(Path folder, Language language) {
        Office office = Wiring.open(folder, CLOCK);
        office.choices().change(Settings.of(PARIS).withHolidays(Optional.of("FR")).withCurrency(Optional.of("EUR"))
                .withLanguage(Optional.of(language)).withEngine(office.choices().current().engine()));
        return office;
    }

    /** The same store, opened once more. */
    static Office again(Path folder) {
        return Wiring.open(folder, CLOCK);
    }

    static Office sample(Path folder, Language language) {
        Office office = empty(folder, language);
        office.sample().fill();
        return office;
    }
}
