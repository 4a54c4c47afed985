package app.revenant.desktop.kit;

import org.kordamp.ikonli.feather.Feather;

/** The places of the rail, from top to bottom; Alt and a digit go there. */
public enum Place {
    TODAY("place.today", Feather.SUN),
    PIPELINE("place.pipeline", Feather.COLUMNS),
    GHOSTS("place.ghosts", Feather.MOON),
    CONTACTS("place.contacts", Feather.USERS);

    private final String key;
    private final Feather icon;

    Place(String key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    /** The message key of its name. */
    public String key() {
        return key;
    }

    public Feather icon() {
        return icon;
    }
}
