package app.revenant.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Asks the window's thread for a sign every two milliseconds. What it takes to answer is what anything else would have waited: a task
 * or a frame that was longer shows here, and so does the machine where it had no processor to give.
 */
final class Heartbeat implements AutoCloseable {

    private final Times waits = new Times();
    private final Thread asking = new Thread(this::ask, "heartbeat");
    private volatile boolean over;

    Heartbeat() {
        asking.setDaemon(true);
        asking.start();
    }

    @Override
    public String toString() {
        String[] told = new String[1];
        TimedWindow.onWindow(() -> told[0] = "  any task's wait, by the clock " + waits.inFrames());
        return told[0];
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        asking.join();
    }

    private void ask() {
        while (!over) {
            CompletableFuture<Boolean> answered = new CompletableFuture<>();
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                waits.add(System.nanoTime() - asked);
                answered.complete(true);
            });
            answered.join();
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
