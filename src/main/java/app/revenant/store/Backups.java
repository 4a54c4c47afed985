package app.revenant.store;

import app.revenant.model.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Copies of a store in a safe place, and the way back. */
public final class Backups {

    private final Path store;

    Backups(Path store) {
        this.store = store;
    }

    /**
     * Copies the store as it is now, also while it is written to. Only its owner can read the copy. A copy that was
     * there under this name is replaced in one step; any other file there is left alone.
     *
     * @throws Refusal when the place cannot be written, holds something else, or is the store itself
     */
    public void copyTo(Path copy) {
        copyTo(copy, share -> { });
    }

    /** @param told how much is written, from 0 to 1; may stop it by throwing, and then nothing is left behind */
    public void copyTo(Path copy, DoubleConsumer told) {
        Path place = copy.toAbsolutePath().normalize();
        if (place.equals(store)) {
            throw new Refusal("store.backup-onto-itself", place);
        }
        if (Files.exists(place) && Stamp.length(place) > 0) {
            refuseAnythingButABackup(place);
        }
        PrivateFiles.makeFolder(place.getParent());
        Copies.copy(store, place, told);
    }

    /**
     * Puts a backup in the place of a store that nobody has open. The present store is kept beside it.
     *
     * @return where the present store is kept; empty when there was none
     * @throws Refusal when the backup is not a sound store of this program or an older one, or the store is in use
     */
    public static Optional<Path> restore(Path backup, Path store, Clock clock) {
        Path from = backup.toAbsolutePath().normalize();
        return new Restoration(from, store.toAbsolutePath().normalize(), clock).restore();
    }

    private static void refuseAnythingButABackup(Path place) {
        Header header = Files.isRegularFile(place) ? Header.of(place) : Header.NONE;
        if (!header.sqlite() || header.applicationId() != Schema.APPLICATION_ID) {
            throw new Refusal("store.backup-place-taken", place);
        }
    }
}
