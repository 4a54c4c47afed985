package app.revenant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file and its log look from outside; differs when somebody wrote. */
record Stamp(long length, long modified, long log) {

    static Stamp of(Path file) {
        return new Stamp(length(file), modified(file), length(PrivateFiles.withSuffix(file, "-wal")));
    }

    /** Nothing there counts as empty. */
    static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
