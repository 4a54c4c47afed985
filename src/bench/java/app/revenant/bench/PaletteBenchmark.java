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
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a key pressed in the palette to the first line of what it finds laid out in the window, in the whole program on a screen in
 * memory; and how long the window's thread kept anything waiting meanwhile.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw",
    "-Dprism.text=t2k", "-Dheadless.geometry=1366x768-32"})
public class PaletteBenchmark {

    @Param({"10", "100000"})
    private int people;

    private final Random chance = new Random(1);
    private final Heartbeat heartbeat = new Heartbeat();
    private Office office;
    private Crowd crowd;
    private Scene scene;
    private TextField field;
    private String name = "";
    private int typed;
    private volatile boolean changed;
    private volatile CompletableFuture<Boolean> laid = new CompletableFuture<>();

    @Setup
    public void open() throws Exception {
        Path folder = Files.createTempDirectory("revenant-bench");
        crowd = new Crowd(people);
        try (Store store = Store.open(Wiring.storeIn(folder), change -> { }, Clock.systemUTC())) {
            store.ledger().write("bench", crowd::fill);
        }
        office = Wiring.open(folder, Clock.fixed(Pipelines.NOW, ZoneId.of("Europe/Paris")));
        office.search().warm();
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        Platform.startup(() -> {
            Stage stage = new Stage();
            new Desktop(() -> new Opened(office, Wiring.screens(office, memory)), memory).start(stage);
            scene = stage.getScene();
        });
        await("#search-open");
        onWindow(() -> ((Button) scene.lookup("#search-open")).fire());
        await("#palette-field");
        await(".palette-line");
        onWindow(this::listen);
        heartbeat.begin();
    }

    private void listen() {
        field = (TextField) scene.lookup("#palette-field");
        ListView<?> lines = (ListView<?>) scene.lookup("#palette-lines");
        lines.getItems().addListener((ListChangeListener<Object>) change -> changed = true);
        scene.addPostLayoutPulseListener(() -> {
            if (changed) {
                changed = false;
                laid.complete(true);
            }
        });
    }

    @TearDown
    public void tell() {
        heartbeat.tell(people);
    }

    @Benchmark
    public boolean keyToFirstLine() throws Exception {
        if (typed >= name.length()) {
            name = crowd.anybody(chance);
            typed = 0;
        }
        boolean anew = typed == 0;
        // A blank alone finds what was found already: it comes with the letter after it.
        int next = name.charAt(typed) == ' ' ? typed + 2 : typed + 1;
        String letters = name.substring(typed, next);
        typed = next;
        laid = new CompletableFuture<>();
        CompletableFuture<Boolean> seen = laid;
        Platform.runLater(() -> {
            if (anew) {
                field.selectAll();
            }
            letters.chars().forEach(letter -> field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                    KeyCode.UNDEFINED, false, false, false, false)));
        });
        return seen.get(20, TimeUnit.SECONDS);
    }

    private void await(String selector) throws Exception {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        while (!there.isDone()) {
            onWindow(() -> {
                if (scene.lookup(selector) != null) {
                    there.complete(true);
                }
            });
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static void onWindow(Runnable act) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            act.run();
            done.complete(true);
        });
        done.get(60, TimeUnit.SECONDS);
    }
}
