package app.revenant.desktop.kit;

import java.util.Arrays;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** The places of the rail, from top to bottom; Alt and a digit go there. */
public enum Place {
    TODAY("place.today", Feather.SUN),
    PIPELINE("place.pipeline", Feather.COLUMNS),
    GHOSTS("place.ghosts", Feather.MOON),
    CONTACTS("place.contacts", Feather.USERS),
    REVIEW("place.review", Feather.CHECK_SQUARE),
    INSIGHTS("place.insights", Feather.BAR_CHART_2),
    /** At the foot of the rail, with a key of its own; stays last. */
    SETTINGS("shell.menu", Feather.SETTINGS);

    private final String key;
    private final Feather icon;

    Place(String key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    /** Those listed in the rail. */
    public static List<Place> listed() {
        return Arrays.stream(values()).filter(place -> place != SETTINGS).toList();
    }

    /** The message key of its name. */
    public String key() {
        return key;
    }

    public Feather icon() {
        return icon;
    }
}
