package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.work.Office;
import java.util.Optional;

/** The settings as they are being changed; nothing is written before they are saved. */
final class SettingsModel {

    /** What the sheet shows. */
    record Wish(Optional<Language> language, String signature, String holidays, String currency) {

        static final Wish NONE = new Wish(Optional.empty(), "", "NONE", "EUR");

        static Wish of(Settings settings) {
            return new Wish(settings.language(), settings.signature().orElse(""),
                    settings.holidays().orElse(NONE.holidays()), settings.currency().orElse(NONE.currency()));
        }
    }

    private final Office office;
    private final Desk desk;
    private final Live<Wish> wish = new Live<>(Wish.NONE);
    private boolean touched;

    SettingsModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    Live<Wish> wish() {
        return wish;
    }

    /** Reads what is kept; what was typed meanwhile wins. */
    void begin() {
        desk.run(() -> Wish.of(office.choices().current()), kept -> {
            if (!touched) {
                wish.set(kept);
            }
        });
    }

    void language(Language language) {
        put(new Wish(Optional.of(language), wish.get().signature(), wish.get().holidays(), wish.get().currency()));
    }

    void sign(String signature) {
        put(new Wish(wish.get().language(), signature, wish.get().holidays(), wish.get().currency()));
    }

    void rest(String country) {
        put(new Wish(wish.get().language(), wish.get().signature(), country, wish.get().currency()));
    }

    void pay(String currency) {
        put(new Wish(wish.get().language(), wish.get().signature(), wish.get().holidays(), currency));
    }

    void save() {
        Wish now = wish.get();
        desk.run(() -> {
            Settings kept = office.choices().current();
            return office.choices().change(kept.withHolidays(Optional.of(now.holidays()))
                    .withCurrency(Optional.of(now.currency())).withLanguage(now.language().or(kept::language))
                    .withSignature(Optional.of(now.signature().strip())));
        }, change -> desk.navigator().closeSheet());
    }

    private void put(Wish next) {
        touched = true;
        wish.set(next);
    }
}
