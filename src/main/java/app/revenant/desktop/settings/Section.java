package app.revenant.desktop.settings;

import app.revenant.model.Coded;
import org.kordamp.ikonli.feather.Feather;

/** The parts of the settings, in the order of the list. */
enum Section implements Coded {
    YOU(Feather.USER), LOOK(Feather.DROPLET), PIPELINE(Feather.COLUMNS), ENGINE(Feather.SLIDERS), BACKUPS(Feather.ARCHIVE),
    RETENTION(Feather.CLOCK), DATA(Feather.DATABASE), ABOUT(Feather.INFO);

    private final Feather icon;

    Section(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /** The message key of its name. */
    String key() {
        return "settings.section." + code();
    }
}
