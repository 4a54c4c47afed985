package app.revenant.store;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One way back: a backup takes the place of the present store, which is kept. */
record Restoration(Path backup, Path store, Clock clock) {

    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    Optional<Path> restore() {
        if (backup.equals(store)) {
            throw new Refusal("store.backup-onto-itself", backup);
        }
        Admission.version(backup, Schema.CURRENT);
        PrivateFiles.makeFolder(store.getParent());
        Path made = PrivateFiles.makeBeside(store);
        try {
            copyWithLog(backup, made);
            if (Admission.isNew(store)) {
                PrivateFiles.settle(made, store);
                return Optional.empty();
            }
            return Optional.of(replace(made));
        } finally {
            PrivateFiles.forget(made);
        }
    }

    /** The lock is held until the new file is in its place; what the present log held is in the kept file by then. */
    private Path replace(Path made) {
        Path kept = PrivateFiles.freeName(store, "before-restore-" + LocalDate.now(clock));
        boolean done;
        try (Statements lock = Connections.open(Connections.plain(store))) {
            keep(kept, lockAlone(lock));
            done = settled(made);
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", kept);
        }
        if (!done) {
            PrivateFiles.settle(made, store);
        }
        return kept;
    }

    /** Windows does not let go of a name while anybody, and be it the lock, has the file open. */
    private boolean settled(Path made) {
        try {
            PrivateFiles.settle(made, store);
            return true;
        } catch (Refusal stillOpen) {
            return false;
        }
    }

    /** True when the log is worked into the file and gone; false when the store is too damaged for that. */
    private boolean lockAlone(Statements lock) {
        try {
            lock.run("PRAGMA locking_mode = EXCLUSIVE");
            lock.run("PRAGMA journal_mode = DELETE");
            lock.run("BEGIN EXCLUSIVE");
            return true;
        } catch (Fault fault) {
            if (fault.isBusy()) {
                throw new Refusal(fault, "store.in-use", store);
            }
            return false;
        }
    }

    /** The old file gets a second name, so that at no moment the store is without one. */
    private void keep(Path kept, boolean readable) throws IOException {
        try {
            Files.createLink(kept, store);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(store, kept);
        }
        for (String companion : COMPANIONS) {
            Path beside = PrivateFiles.withSuffix(store, companion);
            if (!readable && Files.exists(beside)) {
                Files.move(beside, PrivateFiles.withSuffix(kept, companion), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A backup with a log beside it was a store in use once: copied with it, and worked into one file there. */
    private static void copyWithLog(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.mode(to, "rw-------");
            for (String log : Inspection.LOGS) {
                if (Files.exists(PrivateFiles.withSuffix(from, log))) {
                    Files.copy(PrivateFiles.withSuffix(from, log), PrivateFiles.withSuffix(to, log));
                }
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", to);
        }
        try (Statements made = Connections.open(Connections.plain(to))) {
            made.run("PRAGMA journal_mode = DELETE");
        } catch (Fault fault) {
            throw fault.refusal(to);
        }
    }
}
