package app.revenant.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes some programs put before a text. They may lie: a mark of UTF-16 before plain ASCII has been seen, so that
 * it is believed only where every other byte is zero.
 *
 * @param charset blank where the mark, or its absence, does not settle it
 */
public record ByteOrderMark(int length, Optional<Charset> charset) {

    private static final ByteOrderMark NONE = new ByteOrderMark(0, Optional.empty());
    private static final int[][] OF_FOUR = {{0x00, 0x00, 0xFE, 0xFF}, {0xFF, 0xFE, 0x00, 0x00}};
    private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};
    private static final int[] BIG = {0xFE, 0xFF};
    private static final int[] LITTLE = {0xFF, 0xFE};

    public static ByteOrderMark of(byte[] start) {
        for (int[] mark : OF_FOUR) {
            if (begins(start, mark)) {
                return new ByteOrderMark(mark.length, Optional.empty());
            }
        }
        if (begins(start, UTF_8)) {
            return new ByteOrderMark(UTF_8.length, Optional.empty());
        }
        if (begins(start, BIG)) {
            return new ByteOrderMark(BIG.length, zeroAt(start, 2).map(yes -> StandardCharsets.UTF_16BE));
        }
        if (begins(start, LITTLE)) {
            return new ByteOrderMark(LITTLE.length, zeroAt(start, 3).map(yes -> StandardCharsets.UTF_16LE));
        }
        return NONE;
    }

    private static Optional<Boolean> zeroAt(byte[] start, int index) {
        return index < start.length && start[index] == 0 ? Optional.of(true) : Optional.empty();
    }

    private static boolean begins(byte[] start, int[] mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= start.length || (start[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
