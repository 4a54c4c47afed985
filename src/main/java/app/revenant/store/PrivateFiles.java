package app.revenant.store;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files and folders only their owner can read, where the platform knows owners. */
final class PrivateFiles {

    private PrivateFiles() {
    }

    /** Makes the folder and those above it; a folder that was there keeps its mode. */
    static void makeFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.getParent());
                Files.createDirectory(folder);
                mode(folder, "rwx------");
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", folder);
        }
    }

    /** An empty file of a name nobody has, next to this one. */
    static Path makeBeside(Path file) {
        try {
            Path made = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + "-", ".part");
            mode(made, "rw-------");
            return made;
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", file);
        }
    }

    static void mode(Path path, String mode) throws IOException {
        FileStore disk = Files.getFileStore(path);
        if (disk.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    /** Puts a finished file in its place in one step, whole and on the disk. */
    static void settle(Path finished, Path place) {
        try {
            try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try {
                Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(finished, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", place);
        }
    }

    /** Removes what was only there for a moment, with the log SQLite may have put beside it. */
    static void forget(Path made) {
        try {
            for (String companion : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(withSuffix(made, companion));
            }
        } catch (IOException e) {
            throw new Refusal(e, "store.unwritable", made);
        }
    }

    static Path withSuffix(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** {@code revenant.db} and {@code v1-2026-11-23} make {@code revenant-v1-2026-11-23.db}, or one numbered. */
    static Path freeName(Path file, String mark) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path candidate = file.resolveSibling(name.substring(0, dot) + "-" + mark + name.substring(dot));
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = file.resolveSibling(name.substring(0, dot) + "-" + mark + "-" + number + name.substring(dot));
        }
        return candidate;
    }
}
