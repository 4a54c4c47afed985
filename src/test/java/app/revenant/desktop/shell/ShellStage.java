package app.revenant.desktop.shell;

import app.revenant.desktop.imports.ImportScreen;
import app.revenant.desktop.kit.Clip;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Workers;
import app.revenant.desktop.log.HeldForms;
import app.revenant.desktop.log.LogPanel;
import app.revenant.desktop.newdeal.NewDealScreen;
import app.revenant.desktop.pipeline.PipelineScreen;
import app.revenant.desktop.settings.SettingsHold;
import app.revenant.desktop.settings.SettingsScreen;
import app.revenant.desktop.today.TodayScreen;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over a real store; the screens of others are blank sheets. */
final class ShellStage implements AutoCloseable {

    final Office office;
    final Remembered remembered;
    final List<String> copied = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final TestNotifier notifier = new TestNotifier();
    private final Workers workers = new Workers();
    private final Scene scene = new Scene(new StackPane(), 1366, 768);
    private final Shell shell;

    /** On the window's thread. */
    ShellStage(Stage stage, Office office, Path folder, Language language) {
        this(stage, office, folder, language, Place.TODAY);
    }

    ShellStage(Stage stage, Office office, Path folder, Language language, Place first) {
        this.office = office;
        this.remembered = new Remembered(folder.resolve("window.properties"));
        Clip clip = copied::add;
        Wardrobe wardrobe = new Wardrobe(scene, remembered, workers, () -> Look.LIGHT);
        wardrobe.dress();
        stage.setScene(scene);
        stage.show();
        shell = new Shell(scene, new Opened(office, screens()), new Shell.Ground(workers, tell -> opened::add, clip, wardrobe, remembered, notifier),
                language, first);
        shell.begin();
    }

    Shell shell() {
        return shell;
    }

    Scene scene() {
        return scene;
    }

    /** Waits until the window has shown what it was told. */
    void until(Callable<Boolean> seen) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(seen).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException never) {
            throw new AssertionError("the window never showed it", never);
        }
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, shell::close);
        workers.close();
        office.close();
    }

    private Screens screens() {
        return new Screens(desk -> new TodayScreen(office, desk, new LogPanel(office, desk, new HeldForms())), desk -> new PipelineScreen(office, desk, remembered),
                (desk, deal) -> new Blank("ghosts"), (desk, deal, spot) -> new Blank("deal"), (desk, deal) -> new Blank("log"),
                (desk, deal, attempt) -> new Blank("correct"),
                (desk, deal, letter) -> new Blank("close-out"), (desk, first) -> new Blank("contacts"), desk -> new Blank("insights"), desk -> new NewDealScreen(office, desk),
                (desk, errands) -> new SettingsScreen(office, desk, new SettingsScreen.Around(errands, new SettingsHold(), remembered,
                        PublicHolidays.countries())), desk -> new ImportScreen(office, desk),
                desk -> new Blank("review"));
    }
}
