package app.revenant.store;

import app.revenant.model.Change;
import app.revenant.model.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door through which everything is written. Callers wait while the writing thread does their work in one
 * transaction; it is kept whole, or nothing of it is and the reason is thrown.
 */
public final class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Path file;
    private final Statements statements;
    private final WriterThread thread;
    private final UndoLog undo;
    private final Outsiders outsiders;
    private final Consumer<Change> bell;
    private volatile Optional<String> undoable = Optional.empty();

    Ledger(Path file, Statements statements, WriterThread thread, Schema schema, Consumer<Change> bell) {
        this.file = file;
        this.statements = statements;
        this.thread = thread;
        this.undo = new UndoLog(statements, schema);
        this.outsiders = new Outsiders(statements);
        this.bell = bell;
    }

    /**
     * Does the work and commits it, or rolls back and throws. Work that touches nothing rings no bell.
     *
     * @param what the key of a message that names the act; what {@link #undoable} answers afterwards
     * @throws Refusal as the work threw it, or one that says why the store did not take it
     */
    public Change write(String what, Consumer<Transaction> work) {
        return onThread(() -> {
            long[] mark = new long[1];
            Change change = inTransaction(() -> {
                forgetWhereOthersWrote();
                mark[0] = undo.mark();
                Transaction transaction = new Transaction(statements);
                work.accept(transaction);
                return transaction.change();
            });
            if (!change.isEmpty()) {
                undo.remember(new UndoLog.Act(what, change, mark[0]));
                finish(change);
            }
            return change;
        });
    }

    /**
     * The same for what the program notes by itself: it is no act of the seller, so it is not taken back, and what was the
     * last act stays so.
     */
    public Change note(Consumer<Transaction> work) {
        return onThread(() -> {
            Change change = inTransaction(() -> {
                forgetWhereOthersWrote();
                long mark = undo.mark();
                Transaction transaction = new Transaction(statements);
                work.accept(transaction);
                undo.forgetSince(mark);
                return transaction.change();
            });
            if (!change.isEmpty()) {
                finish(change);
            }
            return change;
        });
    }

    /**
     * Notes something beside what the seller does, such as the place one is at: no bell, no act of its own. Whoever takes
     * back the act before takes back the note, too.
     */
    public void jot(Consumer<Transaction> work) {
        onThread(() -> inTransaction(() -> {
            forgetWhereOthersWrote();
            Transaction transaction = new Transaction(statements);
            work.accept(transaction);
            return transaction.change();
        }));
    }

    /** The key of the last act that can be taken back. */
    public Optional<String> undoable() {
        return undoable;
    }

    /**
     * Takes back the last act and rings the bell with what it had touched.
     *
     * @throws Refusal when there is nothing to take back, or when another program wrote since
     */
    public Change undo() {
        return onThread(() -> {
            UndoLog.Act act = undo.last().orElseThrow(() -> new Refusal("store.nothing-to-undo"));
            // What comes back was whole before; checking every reference again would only make a large undo slow.
            statements.run("PRAGMA foreign_keys = OFF");
            try {
                inTransaction(() -> takeBack(act));
            } finally {
                statements.run("PRAGMA foreign_keys = ON");
            }
            undo.drop(act);
            finish(act.change());
            return act.change();
        });
    }

    /** Whether another program wrote since this was last asked. */
    boolean changedElsewhere() {
        return onThread(() -> {
            forgetWhereOthersWrote();
            return outsiders.tell();
        });
    }

    private UndoLog.Act takeBack(UndoLog.Act act) {
        if (outsiders.wrote()) {
            forget();
            throw new Refusal("store.undo-elsewhere");
        }
        undo.takeBack(act);
        return act;
    }

    private void forgetWhereOthersWrote() {
        if (outsiders.wrote()) {
            forget();
        }
    }

    private void forget() {
        undo.forget();
        undoable = Optional.empty();
    }

    private void finish(Change change) {
        undoable = undo.last().map(UndoLog.Act::what);
        try {
            bell.accept(change);
        } catch (RuntimeException e) {
            LOG.error("What was written is safe, but a listener failed", e);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        statements.run("BEGIN IMMEDIATE");
        try {
            T result = work.get();
            statements.run("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    /** After a full disk SQLite has rolled back by itself, and says so. */
    private void rollBack(Throwable reason) {
        try {
            statements.run("ROLLBACK");
        } catch (Fault fault) {
            reason.addSuppressed(fault);
        }
    }

    private <T> T onThread(Supplier<T> work) {
        try {
            return thread.call(work);
        } catch (Fault fault) {
            throw fault.refusal(file);
        }
    }
}
