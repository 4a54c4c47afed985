package app.revenant.bench;

import app.revenant.Wiring;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.store.Store;
import app.revenant.work.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/**
 * Loads, scrolls, filters and changes the pipeline of 10,000 deals in a window on a screen in memory, against one of 100 deals in the same
 * run. No benchmark of JMH: what counts is the single longest hold-up of the window's thread, told in time of the processor, for on a busy
 * machine the clock on the wall says what others did.
 */
public final class PipelineScrollBenchmark {

    private static final int BASELINE = 100;
    private static final int DEALS = 10_000;
    private static final int STEPS = 400;
    private static final int CHANGES = 30;
    private static final List<String> SEARCHES = List.of("d", "de", "dea", "deal", "deal 9", "deal 99", "");

    private PipelineScrollBenchmark() {
    }

    /** Prints one block a size; the first size is run twice, for the toolkit's first steps are everybody's. */
    public static void main(String[] args) throws IOException {
        headless();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(ready::countDown);
        measure(BASELINE, false);
        measure(BASELINE, true);
        measure(DEALS, true);
        Platform.exit();
    }

    private static void headless() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1366x768-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
    }

    private static void measure(int deals, boolean told) throws IOException {
        Path folder = Files.createTempDirectory("revenant-bench");
        fill(folder, deals);
        try (Office office = Wiring.open(folder, Clock.fixed(Pipelines.NOW, ZoneOffset.UTC))) {
            for (boolean board : new boolean[] {true, false}) {
                try (TimedWindow window = new TimedWindow(office, folder.resolve("window.properties"), board)) {
                    StringBuilder said = new StringBuilder(String.format(Locale.ROOT, "%n%,d deals, %s%n", deals, board ? "board" : "table"));
                    look(window, office, board, said);
                    if (told) {
                        System.out.print(said);
                    }
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static void look(TimedWindow window, Office office, boolean board, StringBuilder said) {
        long loaded = window.show(board ? ".deal-card" : ".stage-button");
        said.append(String.format(Locale.ROOT, "  first deals laid out after %.0f ms (read, assessed, sorted in the background)%n", loaded / 1e6));
        tell("load", window, said);
        int rows = rows(window, board);
        int stride = Math.max(1, rows / STEPS);
        for (int at = 0; at < rows; at += stride) {
            int to = at;
            window.act(() -> scroll(window, board, to));
        }
        tell("scroll " + rows + " rows by " + stride, window, said);
        for (String words : SEARCHES) {
            window.act(() -> ((TextField) window.find("#pipeline-seek")).setText(words));
        }
        window.until(() -> rows(window, board) == rows);
        tell("type a search and clear it", window, said);
        for (int each = 0; each < CHANGES; each++) {
            DealId deal = new DealId("d" + each);
            String stage = each % 2 == 0 ? "demo" : "proposal";
            office.deals().moveTo(deal, stage, office.ghosts().workingTime().dayOf(Pipelines.NOW));
            window.until(() -> true);
        }
        tell(CHANGES + " deals moved", window, said);
    }

    private static void tell(String what, TimedWindow window, StringBuilder said) {
        TimedWindow.onWindow(() -> {
            said.append(String.format(Locale.ROOT, "  %-28s work   %s%n  %-28s layout %s%n", what, window.work, "", window.layout));
            window.work.clear();
            window.layout.clear();
        });
    }

    private static int rows(TimedWindow window, boolean board) {
        return board ? ((ListView<?>) window.find(".lane-list")).getItems().size() : ((TableView<?>) window.find("#deals")).getItems().size();
    }

    private static void scroll(TimedWindow window, boolean board, int to) {
        if (board) {
            ((ListView<?>) window.find(".lane-list")).scrollTo(to);
        } else {
            ((TableView<?>) window.find("#deals")).scrollTo(to);
        }
    }

    private static void fill(Path folder, int deals) {
        try (Store store = Store.open(Wiring.storeIn(folder), change -> { }, Clock.systemUTC())) {
            List<DealHistory> made = Pipelines.of(deals);
            store.ledger().write("bench", tx -> {
                Pipelines.companies(deals).forEach(tx::put);
                Pipelines.people(deals).forEach(tx::put);
                made.forEach(tx::put);
            });
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
