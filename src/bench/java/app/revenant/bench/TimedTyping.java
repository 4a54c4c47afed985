package app.revenant.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Types into the palette of a window and times what follows. By the clock on the wall: {@code shown}, from the key, before it waits for
 * the window's thread, to the end of the pulse that laid out its lines; {@code frame}, the longest pulse until the next key, styling
 * and laying out. In time of the processor: {@code work}, all the window's thread did until then outside of pulses, so no task of it was
 * longer; {@code layout}, all its pulses did until the next key; {@code drawing}, what the thread that draws did meanwhile.
 */
final class TimedTyping {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long PATIENCE = 3;

    final Times shown = new Times();
    final Times frame = new Times();
    final Times work = new Times();
    final Times layout = new Times();
    final Times drawing = new Times();
    /** Keys that changed no line within the patience. */
    int unanswered;
    private final TextField field;
    private final long drawer;
    private volatile CountDownLatch answered = new CountDownLatch(1);
    private volatile boolean changed;
    private long pressed;
    private long frameBegan;
    private long layoutBegan;
    private long busyBefore;
    private long laidSince;
    private long longest;

    /** On the window's thread. */
    TimedTyping(Scene scene) {
        field = (TextField) scene.lookup("#palette-field");
        ListView<?> lines = (ListView<?>) scene.lookup("#palette-lines");
        lines.getItems().addListener((ListChangeListener<Object>) change -> changed = true);
        scene.addPreLayoutPulseListener(this::pulse);
        scene.addPostLayoutPulseListener(this::laid);
        drawer = Arrays.stream(CLOCK.getThreadInfo(CLOCK.getAllThreadIds())).filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
                .findFirst().orElseThrow().getThreadId();
    }

    /** A key, and as long as a quick typist takes to the next. */
    void key(String letters, boolean anew, long pace) throws InterruptedException {
        long drawn = CLOCK.getThreadCpuTime(drawer);
        answered = new CountDownLatch(1);
        long start = System.nanoTime();
        Platform.runLater(() -> type(letters, anew, start));
        if (!answered.await(PATIENCE, TimeUnit.SECONDS)) {
            unanswered++;
        }
        long left = TimeUnit.MILLISECONDS.toNanos(pace) - (System.nanoTime() - start);
        TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
        long after = CLOCK.getThreadCpuTime(drawer);
        Platform.runLater(() -> {
            drawing.add(after - drawn);
            layout.add(laidSince);
            frame.add(longest);
        });
    }

    void clear() {
        Arrays.asList(shown, frame, work, layout, drawing).forEach(Times::clear);
        unanswered = 0;
    }

    private void type(String letters, boolean anew, long start) {
        pressed = start;
        busyBefore = CLOCK.getCurrentThreadCpuTime();
        laidSince = 0;
        longest = 0;
        changed = false;
        if (anew) {
            field.selectAll();
        }
        letters.chars().forEach(letter -> field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                KeyCode.UNDEFINED, false, false, false, false)));
    }

    private void pulse() {
        frameBegan = System.nanoTime();
        layoutBegan = CLOCK.getCurrentThreadCpuTime();
    }

    private void laid() {
        long now = CLOCK.getCurrentThreadCpuTime();
        longest = Math.max(longest, System.nanoTime() - frameBegan);
        laidSince += now - layoutBegan;
        if (changed) {
            changed = false;
            shown.add(System.nanoTime() - pressed);
            work.add(now - busyBefore - laidSince);
            answered.countDown();
        }
    }
}
