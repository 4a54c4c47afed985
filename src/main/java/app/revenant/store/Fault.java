package app.revenant.store;

import app.revenant.model.Refusal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite answered instead of doing what it was asked; at the edge of the room it becomes one sentence. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLiteErrorCode code;

    Fault(SQLException cause) {
        super(cause.getMessage(), cause);
        this.code = cause instanceof SQLiteException answer ? answer.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    }

    private Fault(RuntimeException cause, SQLiteErrorCode code) {
        super(cause.getMessage(), cause);
        this.code = code;
    }

    /** A value in a column that is not what belongs there. */
    static Fault unreadable(RuntimeException cause) {
        return new Fault(cause, SQLiteErrorCode.SQLITE_CORRUPT);
    }

    boolean isTakenTwice() {
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE || code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
    }

    boolean isBusy() {
        return primary() == SQLiteErrorCode.SQLITE_BUSY || primary() == SQLiteErrorCode.SQLITE_LOCKED;
    }

    /** Extended codes carry their family in the low byte. */
    private SQLiteErrorCode primary() {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    Refusal refusal(Path file) {
        return switch (primary()) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new Refusal(this, "store.busy", file);
            case SQLITE_FULL -> new Refusal(this, "store.full", file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_AUTH ->
                    new Refusal(this, "store.unwritable", file);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> new Refusal(this, "store.damaged", file);
            case SQLITE_CONSTRAINT -> code == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY
                    ? new Refusal(this, "store.dangling") : new Refusal(this, "store.rejected", getMessage());
            default -> new Refusal(this, "store.rejected", getMessage());
        };
    }
}
