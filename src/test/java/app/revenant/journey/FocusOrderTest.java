package app.revenant.journey;

import app.revenant.desktop.kit.Look;
import app.revenant.model.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Tab comes to everything and back again, and one sees where it is. */
class FocusOrderTest {

    private static final int MOST_TABS = 250;
    private static final double GLOW = 6;

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @EnumSource
    void tabComesToEveryControlAndIsSeenThere(Look look) {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN))) {
            window.dress(look).until("the day", () -> window.has(".today-row")).idle();
            for (Scenery scenery : Scenery.values()) {
                scenery.show(window);
                walk(window, scenery + " " + look);
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }

    private void walk(OpenWindow window, String screen) {
        Node first = window.focus();
        Set<Node> met = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        for (int tabs = 0; tabs < MOST_TABS && met.add(window.focus()); tabs++) {
            Node stop = window.focus();
            Rectangle2D place = around(stop);
            Image with = picture(window, place);
            window.press(KeyCode.TAB);
            if (window.focus() != stop && place.equals(around(stop)) && isSame(with, picture(window, place))) {
                unseen.add(Seen.describe(stop));
            }
        }
        softly.assertThat(window.focus()).as("back where it began in " + screen).isSameAs(first);
        softly.assertThat(Seen.stops(window.scene()).stream().filter(node -> !met.contains(node)).map(Seen::describe))
                .as("never reached in " + screen).isEmpty();
        softly.assertThat(unseen).as("focus that is not seen in " + screen).isEmpty();
    }

    private static Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(bounds.getMinX() - GLOW, bounds.getMinY() - GLOW, Math.max(1, bounds.getWidth() + 2 * GLOW),
                Math.max(1, bounds.getHeight() + 2 * GLOW));
    }

    private static Image picture(OpenWindow window, Rectangle2D place) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(place);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.scene().getRoot().snapshot(part, (WritableImage) null));
    }

    private static boolean isSame(Image one, Image other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
