package app.revenant.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a file by how it begins, never by its name. */
public final class FormatGuess {

    private static final int ENOUGH = 1 << 16;

    private FormatGuess() {
    }

    public static Format of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(ENOUGH));
        }
    }

    /** The names of columns are plain letters, so that their bytes are the same in every encoding we read. */
    public static Format of(byte[] start) {
        ByteOrderMark mark = ByteOrderMark.of(start);
        String text = new String(start, mark.length(), start.length - mark.length(),
                mark.charset().orElse(StandardCharsets.ISO_8859_1));
        if (text.stripLeading().startsWith("{")) {
            return Format.JSON;
        }
        return Header.of(text).map(Header::format).orElse(Format.UNKNOWN);
    }
}
