package app.revenant.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses a scene in one of the two palettes over the shared sheet. */
public enum Look {
    LIGHT("light.css"), DARK("dark.css");

    private static final String FOLDER = "/app/revenant/styles/";

    private final String palette;

    Look(String palette) {
        this.palette = palette;
    }

    /** The palette is the toolkit's, so pop-ups and tooltips wear it too. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(this == DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet(palette), sheet("revenant.css"), sheet("screens.css")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(FOLDER + name), name).toExternalForm();
    }
}
