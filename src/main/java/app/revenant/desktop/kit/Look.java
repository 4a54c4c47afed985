package app.revenant.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses a scene in one of the two palettes over the shared sheet. */
public enum Look {
    LIGHT("light.css"), DARK("dark.css");

    private static final String FOLDER = "/app/revenant/styles/";

    private static final List<String> SHARED = Arrays.asList("revenant.css", "screens.css");

    private final String palette;

    Look(String palette) {
        this.palette = palette;
    }

    /** The palette is the toolkit's, so pop-ups and tooltips wear it too. */
    public void dress(Scene scene) {
        dress(scene, TextSize.USUAL);
    }

    /** @param percent of the usual size of text */
    public void dress(Scene scene, int percent) {
        Application.setUserAgentStylesheet(this == DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = Stream.concat(Stream.of(sheet(palette)), SHARED.stream().map(Look::sheet)).toList();
        scene.getStylesheets().setAll(sheets);
        new TextSize(percent).over(SHARED.stream().map(name -> FOLDER + name).toList()).ifPresent(scene.getStylesheets()::add);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(FOLDER + name), name).toExternalForm();
    }
}
