package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Picture;
import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Place;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the window in both languages and both palettes, for people to look at. */
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "revenant.images", matches = ".+")
class PicturesTest {

    @TempDir
    Path folder;
    private Stage stage;
    private ShellStage shown;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @ParameterizedTest
    @CsvSource({"EN,light", "EN,dark", "FR,light", "FR,dark"})
    void theScreensOfTheWindow(Language language, String look) throws IOException {
        open(TestOffice.filled(folder, language), language, look);
        shown.until(() -> shown.scene().lookup(".rail") != null);
        for (Place place : new Place[] {Place.TODAY, Place.PIPELINE}) {
            onWindow(() -> shown.shell().ways().show(place));
            settle();
            save(place.name().toLowerCase(Locale.ROOT), language, look);
        }
        shown.office.deals().delete(new DealId("d11"));
        settle();
        save("toast", language, look);
        onWindow(() -> shown.shell().ways().newDeal());
        settle();
        save("newdeal", language, look);
        for (Act act : new Act[] {Act.SETTINGS, Act.IMPORT, Act.KEYS}) {
            onWindow(() -> {
                shown.shell().ways().closeSheet();
                shown.shell().run(act);
            });
            settle();
            save(act.name().toLowerCase(Locale.ROOT), language, look);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,light", "FR,dark"})
    void theFirstStart(Language language, String look) throws IOException {
        Office office = TestOffice.empty(folder);
        office.choices().speak(language);
        open(office, language, look);
        shown.until(() -> shown.scene().lookup(".welcome") != null);
        settle();
        save("welcome", language, look);
    }

    private void open(Office office, Language language, String look) {
        onWindow(() -> {
            shown = new ShellStage(stage, office, folder, language);
            if (look.equals("dark")) {
                shown.dark();
            }
        });
    }

    private void settle() {
        for (int i = 0; i < 6; i++) {
            WaitForAsyncUtils.sleep(120, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void save(String screen, Language language, String look) throws IOException {
        WritableImage image = shown.picture();
        assertThat(image.getWidth()).isEqualTo(1366);
        Picture.save(image, Path.of(System.getProperty("revenant.images"), screen + "-" + language.code() + "-" + look + ".png"));
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10000, action);
    }
}
