package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Live;
import java.util.concurrent.CancellationException;

/** Work that takes its time: how far it is, and the wish to stop it. Told by the thread that works, watched by the window. */
final class LongWork {

    private static final double STRIDE = 0.01;

    private final Background background;
    private final Live<Double> share = new Live<>(0.0);
    private volatile boolean stopped;
    private double told;

    LongWork(Background background) {
        this.background = background;
    }

    /** From 0 to 1. */
    Live<Double> share() {
        return share;
    }

    /** On the thread that works. @throws CancellationException when nobody wants it any more */
    void tell(double done) {
        if (stopped) {
            throw new CancellationException();
        }
        if (done >= told + STRIDE) {
            told = done;
            background.onWindow(() -> share.set(done));
        }
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
