package app.revenant.work;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A drawn chart: its points row by row, each 0xAARRGGBB. Written as PNG (ISO/IEC 15948), eight bits a colour, see-through
 * parts on white.
 */
public record ChartPicture(int width, int height, int[] points) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BITS_OF_RED_GREEN_BLUE = {8, 2, 0, 0, 0};
    private static final int FULL = 255;

    void write(OutputStream file) throws IOException {
        file.write(SIGNATURE);
        chunk(file, "IHDR", header());
        chunk(file, "IDAT", packed());
        chunk(file, "IEND", new byte[0]);
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(EIGHT_BITS_OF_RED_GREEN_BLUE);
        return bytes.toByteArray();
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int row = 0; row < height; row++) {
                out.write(unfiltered(row));
            }
        }
        return bytes.toByteArray();
    }

    /** A row begins with how it is filtered: 0, not at all. */
    private byte[] unfiltered(int row) {
        byte[] bytes = new byte[1 + 3 * width];
        for (int column = 0; column < width; column++) {
            int point = points[row * width + column];
            int white = FULL - (point >>> 24);
            for (int colour = 0; colour < 3; colour++) {
                int part = (point >> 16 - 8 * colour) & FULL;
                bytes[1 + 3 * column + colour] = (byte) (part * (FULL - white) / FULL + white);
            }
        }
        return bytes;
    }

    private static void chunk(OutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
        out.flush();
    }
}
