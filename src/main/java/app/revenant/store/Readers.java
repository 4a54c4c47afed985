package app.revenant.store;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Reading connections, as many as read at once, kept for the next reader. */
final class Readers implements AutoCloseable {

    private final Path file;
    private final Queue<Statements> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    /** One read transaction: all that is read in it is of one moment. */
    <T> T inOneMoment(Function<Statements, T> reading) {
        Statements statements = take();
        boolean sound = false;
        try {
            statements.run("BEGIN");
            T result = reading.apply(statements);
            statements.run("COMMIT");
            sound = true;
            return result;
        } finally {
            giveBack(statements, sound);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Statements statements = idle.poll(); statements != null; statements = idle.poll()) {
            statements.close();
        }
    }

    private Statements take() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        Statements statements = idle.poll();
        return statements == null ? another() : statements;
    }

    private Statements another() {
        Statements statements = Connections.open(Connections.plain(file));
        statements.run("PRAGMA query_only = ON");
        return statements;
    }

    /** A reading that broke off may stand within its transaction: its connection is not used again. */
    private void giveBack(Statements statements, boolean sound) {
        if (sound && !closed) {
            idle.add(statements);
        } else {
            statements.close();
        }
    }
}
