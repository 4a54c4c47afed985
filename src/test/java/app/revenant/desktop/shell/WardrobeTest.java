package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.AtOnce;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Theme;
import app.revenant.desktop.kit.Trait;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WardrobeTest {

    @TempDir
    Path folder;
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane());
    }

    @Test
    void aChosenThemeOutlivesACrash() {
        Path file = folder.resolve("window.properties");
        Wardrobe wardrobe = new Wardrobe(scene, new Remembered(file), new AtOnce(), () -> Look.LIGHT);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> wardrobe.choose(Theme.DARK));
        assertThat(new Remembered(file).text(Trait.THEME)).isEqualTo(Theme.DARK.code());
    }
}
