package app.revenant.store;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first 100 bytes of a SQLite file, read as plain bytes (sqlite.org/fileformat2.html, 1.3).
 *
 * @param sqlite it begins as every SQLite file does
 * @param pageSize in bytes, as written
 */
record Header(boolean sqlite, int pageSize, int applicationId, int version) {

    static final Header NONE = new Header(false, 0, 0, 0);

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    static Header of(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            ByteBuffer first = ByteBuffer.allocate(LENGTH);
            first.put(bytes.readNBytes(LENGTH));
            boolean sqlite = ByteBuffer.wrap(MAGIC).equals(first.slice(0, MAGIC.length));
            return new Header(sqlite, Short.toUnsignedInt(first.getShort(PAGE_SIZE_AT)),
                    first.getInt(APPLICATION_ID_AT), first.getInt(USER_VERSION_AT));
        } catch (IOException e) {
            throw new Refusal(e, "store.unreadable", file);
        }
    }

    /** SQLite reads what is missing of a last page as zeros; a file nobody writes to never ends within one. */
    boolean endsWithin(long length) {
        return pageSize == 0 || length % pageSize != 0;
    }
}
