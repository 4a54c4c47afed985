package app.revenant.bench;

import app.revenant.Wiring;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.shell.Desktop;
import app.revenant.desktop.shell.Opened;
import app.revenant.store.Store;
import app.revenant.work.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/**
 * Types names into the palette of the whole program on a screen in memory, drawn without a graphics card: first over 10 people, untold, for the toolkit's first
 * steps are everybody's; then over 10, the baseline, and over 100,000. No benchmark of JMH: what counts is the single longest hold-up.
 */
public final class PaletteBenchmark {

    private static final int BASELINE = 10;
    private static final int PEOPLE = 100_000;
    private static final int WARMING = 150;
    private static final int KEYS = 400;
    /** Eight keys a second. */
    private static final long PACE = 125;

    private final Random chance = new Random(1);
    private final Crowd crowd;
    private final Office office;
    private final Path folder;
    private Stage stage;
    private Scene scene;

    private PaletteBenchmark(int people) throws Exception {
        folder = Files.createTempDirectory("revenant-bench");
        crowd = new Crowd(people);
        try (Store store = Store.open(Wiring.storeIn(folder), change -> { }, Clock.systemUTC())) {
            store.ledger().write("bench", crowd::fill);
        }
        office = Wiring.open(folder, Clock.fixed(Pipelines.NOW, ZoneId.of("Europe/Paris")));
    }

    /** Prints one block a size. */
    public static void main(String... none) throws Exception {
        headless();
        Platform.setImplicitExit(false);
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        new PaletteBenchmark(BASELINE).measure(BASELINE, false);
        new PaletteBenchmark(BASELINE).measure(BASELINE, true);
        new PaletteBenchmark(PEOPLE).measure(PEOPLE, true);
        Platform.exit();
        System.exit(0);
    }

    private static void headless() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1366x768-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
    }

    private void measure(int people, boolean told) throws Exception {
        office.search().warm();
        TimedTyping typing = open();
        type(typing, WARMING);
        TimedWindow.onWindow(typing::clear);
        try (Heartbeat heartbeat = new Heartbeat()) {
            type(typing, KEYS);
            if (told) {
                TimedWindow.onWindow(() -> tell(people, typing));
                System.out.println(heartbeat);
            }
        }
        TimedWindow.onWindow(stage::hide);
        office.close();
    }

    private TimedTyping open() throws Exception {
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        TimedWindow.onWindow(() -> {
            stage = new Stage();
            new Desktop(() -> new Opened(office, Wiring.screens(office, memory)), memory).start(stage);
            scene = stage.getScene();
        });
        await("#search-open");
        TimedWindow.onWindow(() -> ((Button) scene.lookup("#search-open")).fire());
        await("#palette-field");
        await(".palette-line");
        TimedTyping[] made = new TimedTyping[1];
        TimedWindow.onWindow(() -> made[0] = new TimedTyping(scene));
        return made[0];
    }

    /** A blank alone finds what was found already: it comes with the letter after it. */
    private void type(TimedTyping typing, int keys) throws InterruptedException {
        String name = "";
        int at = 0;
        for (int key = 0; key < keys; key++) {
            if (at >= name.length()) {
                name = crowd.anybody(chance);
                at = 0;
            }
            int next = name.charAt(at) == ' ' ? at + 2 : at + 1;
            typing.key(name.substring(at, next), at == 0, PACE);
            at = next;
        }
    }

    private static void tell(int people, TimedTyping typing) {
        System.out.printf(Locale.ROOT, "%n%,d people, %d keys, %d without an answer%n", people, KEYS, typing.unanswered);
        System.out.println("  key to line, by the clock    " + typing.shown.inFrames());
        System.out.println("  work for a key, processor    " + typing.work.inFrames());
        System.out.println("  longest pulse, by the clock " + typing.frame.inFrames());
        System.out.println("  layout for a key, processor " + typing.layout.inFrames());
        System.out.println("  drawing for a key, processor " + typing.drawing.inFrames());
    }

    private void await(String selector) throws InterruptedException {
        boolean[] there = new boolean[1];
        while (!there[0]) {
            TimedWindow.onWindow(() -> there[0] = scene.lookup(selector) != null);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
