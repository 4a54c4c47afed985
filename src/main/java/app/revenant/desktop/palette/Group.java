package app.revenant.desktop.palette;

import app.revenant.work.Hit;
import org.kordamp.ikonli.feather.Feather;

/** The groups of lines, each under its heading. */
enum Group {
    ACTIONS("palette.actions", Feather.CHEVRON_RIGHT), RECENT("palette.recent", Feather.CLOCK), DEALS("palette.deals", Feather.BRIEFCASE),
    PEOPLE("palette.people", Feather.USER), COMPANIES("palette.companies", Feather.HOME), NOTES("palette.notes", Feather.FILE_TEXT);

    private final String key;
    private final Feather icon;

    Group(String key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    static Group of(Hit.Kind kind) {
        return switch (kind) {
            case DEAL -> DEALS;
            case PERSON -> PEOPLE;
            case COMPANY -> COMPANIES;
            case NOTE -> NOTES;
        };
    }

    /** The message key of its heading. */
    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }
}
