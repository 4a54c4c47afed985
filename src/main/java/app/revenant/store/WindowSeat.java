package app.revenant.store;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One window at a time on a data folder; commands may come and go beside it. The system lets go of the seat when the
 * program ends, however it ends.
 */
public final class WindowSeat implements AutoCloseable {

    private final FileChannel channel;

    private WindowSeat(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refusal where another window sits there, or the folder cannot be written */
    public static WindowSeat take(Path folder) {
        Path file = folder.toAbsolutePath().resolve("window.lock");
        try {
            PrivateFiles.makeFolder(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new WindowSeat(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", file);
        }
        throw new Refusal("store.window-open", folder);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", "window.lock");
        }
    }
}
