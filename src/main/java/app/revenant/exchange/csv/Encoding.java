package app.revenant.exchange.csv;

import app.revenant.exchange.ByteOrderMark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a table as text: UTF-8 where every byte of it is, else what French Windows writes. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK = 4;
    private static final int BUFFER = 1 << 16;

    private Encoding() {
    }

    static Reader open(Path file) throws IOException {
        ByteOrderMark mark = mark(file);
        Charset charset = mark.charset().isPresent() ? mark.charset().get()
                : isUtf8(file, mark) ? StandardCharsets.UTF_8 : WINDOWS;
        return new BufferedReader(new InputStreamReader(after(mark, file), charset), BUFFER);
    }

    private static ByteOrderMark mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteOrderMark.of(in.readNBytes(MARK));
        }
    }

    private static boolean isUtf8(Path file, ByteOrderMark mark) throws IOException {
        try (Reader strict = new InputStreamReader(after(mark, file), StandardCharsets.UTF_8.newDecoder())) {
            char[] buffer = new char[BUFFER];
            while (strict.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static InputStream after(ByteOrderMark mark, Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark.length());
        return in;
    }
}
