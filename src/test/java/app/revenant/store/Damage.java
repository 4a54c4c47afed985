package app.revenant.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Ways to break a file on purpose, byte by byte or through SQLite itself. */
final class Damage {

    static final int PAGE = 4096;
    private static final int FIRST_KIND_OF_LEAF = 0x0a;

    private final Path file;

    Damage(Path file) {
        this.file = file;
    }

    void cutTo(long length) {
        edit(bytes -> bytes.setLength(length));
    }

    void cutBy(long fewer) {
        edit(bytes -> bytes.setLength(bytes.length() - fewer));
    }

    void overwrite(long at, int... values) {
        edit(bytes -> {
            bytes.seek(at);
            for (int value : values) {
                bytes.write(value);
            }
        });
    }

    void zeroPage(long page) {
        overwrite((page - 1) * PAGE, new int[PAGE]);
    }

    void swapPages(long one, long other) {
        edit(bytes -> {
            byte[] first = read(bytes, one);
            byte[] second = read(bytes, other);
            write(bytes, one, second);
            write(bytes, other, first);
        });
    }

    /** The root of a table, or of the index that keeps its ids apart. */
    long root(String name) {
        try (Statements statements = Connections.open(Connections.immutable(file))) {
            return statements.number("SELECT rootpage FROM sqlite_schema WHERE name = ?", name);
        }
    }

    /** The rightmost leaf of a table or index; its root, where that is all there is. */
    long leaf(String name) {
        long[] page = {root(name)};
        edit(bytes -> {
            bytes.seek((page[0] - 1) * PAGE);
            while (bytes.read() < FIRST_KIND_OF_LEAF) {
                bytes.seek((page[0] - 1) * PAGE + 8);
                page[0] = bytes.readInt();
                bytes.seek((page[0] - 1) * PAGE);
            }
        });
        return page[0];
    }

    /** Number of cells of a page made one fewer: its last entry is gone. */
    void loseAnEntry(long page) {
        edit(bytes -> {
            bytes.seek((page - 1) * PAGE + 3);
            int cells = bytes.readUnsignedShort();
            bytes.seek((page - 1) * PAGE + 3);
            bytes.writeShort(cells - 1);
        });
    }

    /** Without the guards our own connections have, and folded into one file afterwards. */
    void sql(String... sentences) {
        try (Statements statements = Connections.open(Connections.plain(file))) {
            statements.run("PRAGMA foreign_keys = OFF");
            statements.run("PRAGMA writable_schema = ON");
            for (String sentence : sentences) {
                statements.run(sentence);
            }
        }
    }

    @FunctionalInterface
    private interface Edit {
        void of(RandomAccessFile bytes) throws IOException;
    }

    private void edit(Edit edit) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            edit.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(RandomAccessFile bytes, long page) throws IOException {
        byte[] read = new byte[PAGE];
        bytes.seek((page - 1) * PAGE);
        bytes.readFully(read);
        return read;
    }

    private static void write(RandomAccessFile bytes, long page, byte[] content) throws IOException {
        bytes.seek((page - 1) * PAGE);
        bytes.write(content);
    }
}
