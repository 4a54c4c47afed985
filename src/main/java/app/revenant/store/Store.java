package app.revenant.store;

import app.revenant.model.Change;
import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * An open store: one SQLite file, its write door, its shelf and its backups.
 *
 * <p>A process opens a file once at a time; several processes may have it open and take turns writing.
 */
public final class Store implements AutoCloseable {

    private final Path file;
    private final Statements writer;
    private final WriterThread thread = new WriterThread();
    private final Readers readers;
    private final Ledger ledger;

    private Store(Path file, Schema schema, Consumer<Change> bell) {
        this.file = file;
        this.readers = new Readers(file);
        this.writer = Connections.open(Connections.writing(file));
        this.ledger = new Ledger(file, writer, thread, schema, bell);
    }

    /**
     * Opens the store in this file, or makes one with its folder where there is none, readable by its owner only.
     *
     * <p>The file is inspected before it is opened (see {@code Soundness}), and copied before it is migrated.
     *
     * @param bell called on the writing thread after every commit; it must not write
     * @throws Refusal when it is damaged, of another or a newer program, not writable, or locked; it is unchanged then
     */
    public static Store open(Path file, Consumer<Change> bell, Clock clock) {
        return open(file, bell, clock, Schema.CURRENT);
    }

    static Store open(Path file, Consumer<Change> bell, Clock clock, Schema schema) {
        Path place = file.toAbsolutePath().normalize();
        try {
            prepare(place, schema, new Migrations(schema, clock));
            return new Store(place, schema, bell);
        } catch (Fault fault) {
            throw fault.refusal(place);
        }
    }

    /** The number of the newest schema this program knows. */
    public static int schemaVersion() {
        return Schema.CURRENT.version();
    }

    public Path file() {
        return file;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Shelf shelf() {
        return new Shelf(file, readers);
    }

    public Backups backups() {
        return new Backups(file);
    }

    /** Whether another program wrote since this was last asked; cheap, but it waits for a write that is going on. */
    public boolean changedElsewhere() {
        return ledger.changedElsewhere();
    }

    /** Waits for the write that is going on; closing twice is closing once. */
    @Override
    public synchronized void close() {
        if (thread.isClosed()) {
            return;
        }
        thread.call(() -> {
            writer.close();
            return writer;
        });
        thread.close();
        readers.close();
    }

    private static void prepare(Path file, Schema schema, Migrations migrations) {
        PrivateFiles.makeFolder(file.getParent());
        if (Admission.isNew(file)) {
            migrations.create(file);
            return;
        }
        int version = Admission.version(file, schema);
        if (!Files.isWritable(file) || !Files.isWritable(file.getParent())) {
            throw new Refusal("store.unwritable", file);
        }
        try {
            PrivateFiles.mode(file, "rw-------");
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", file);
        }
        if (version < schema.version()) {
            migrations.upgrade(file, version);
        }
    }
}
