package app.revenant.bench;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Dialogs;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Navigator;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.Workers;
import app.revenant.desktop.pipeline.PipelineScreen;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The pipeline's screen in a window of its own, timed where it matters: {@code work} is what the program itself does on the window's
 * thread (what a background result is shown with, what a key or a step of scrolling calls), {@code layout} what the toolkit does in a pulse.
 */
final class TimedWindow implements AutoCloseable {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    final Times work = new Times();
    final Times layout = new Times();
    private final Workers workers = new Workers();
    private final PipelineScreen screen;
    private Scene scene;
    private Stage stage;
    private long pulse;

    TimedWindow(Office office, Path memory, boolean board) {
        Remembered remembered = new Remembered(memory);
        remembered.put(Trait.PIPELINE_AS, "as=" + (board ? "board" : "table"));
        Desk desk = new Desk(new Timed(), silent(Dialogs.class), address -> { }, text -> { }, silent(Navigator.class));
        screen = new PipelineScreen(office, desk, remembered);
    }

    /** Shows the screen. @return nanoseconds until the first deals had been laid out */
    long show(String deals) {
        onWindow(() -> {
            stage = new Stage();
            scene = new Scene((Parent) screen.view(Words.in(Language.EN)), 1190, 692);
            Look.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            scene.addPreLayoutPulseListener(() -> pulse = CLOCK.getCurrentThreadCpuTime());
            scene.addPostLayoutPulseListener(() -> layout.add(CLOCK.getCurrentThreadCpuTime() - pulse));
        });
        long start = System.nanoTime();
        onWindow(() -> timed(screen::shown));
        until(() -> scene.getRoot().lookup(deals) != null);
        return System.nanoTime() - start;
    }

    Node find(String selector) {
        return scene.getRoot().lookup(selector);
    }

    /** Does it on the window's thread, timed as the program's own work, and lets the pulse after it pass. */
    void act(Runnable act) {
        onWindow(() -> timed(act));
        onWindow(Platform::requestNextPulse);
        until(() -> true);
    }

    /** Asked in every pulse. @return nanoseconds it took */
    long until(BooleanSupplier seen) {
        long start = System.nanoTime();
        CountDownLatch done = new CountDownLatch(1);
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            if (seen.getAsBoolean()) {
                scene.removePostLayoutPulseListener(look[0]);
                done.countDown();
            } else {
                Platform.requestNextPulse();
            }
        };
        onWindow(() -> {
            scene.addPostLayoutPulseListener(look[0]);
            Platform.requestNextPulse();
        });
        await(done);
        return System.nanoTime() - start;
    }

    static void onWindow(Runnable act) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                act.run();
            } finally {
                done.countDown();
            }
        });
        await(done);
    }

    @Override
    public void close() {
        onWindow(() -> {
            screen.closed();
            stage.hide();
        });
        workers.close();
    }

    private void timed(Runnable act) {
        long start = CLOCK.getCurrentThreadCpuTime();
        act.run();
        work.add(CLOCK.getCurrentThreadCpuTime() - start);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }

    private final class Timed implements Background {

        @Override
        public <T> void run(Supplier<T> task, Consumer<T> show, Consumer<Throwable> fail) {
            workers.run(task, result -> timed(() -> show.accept(result)), fail);
        }

        @Override
        public void onWindow(Runnable action) {
            workers.onWindow(() -> timed(action));
        }
    }
}
