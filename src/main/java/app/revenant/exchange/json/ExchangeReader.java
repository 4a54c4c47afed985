package app.revenant.exchange.json;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Known;
import app.revenant.model.Refusal;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the exchange format strictly and in one pass: at most one company, person or deal is held in memory, besides
 * the ids seen.
 *
 * <p>Whatever is wrong ends in one {@link Refusal} that names the path; by then the intake may have taken objects.
 * Empty optional texts are blank; names and ids must not be.
 */
public final class ExchangeReader {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private final Known known;

    /** Reads for a store; {@link Known#EMPTY} where the file must stand on its own. */
    public ExchangeReader(Known known) {
        this.known = known;
    }

    public void read(InputStream file, Intake intake) {
        try (JsonParser parser = JSON.createParser(textOf(file))) {
            try {
                new Document(parser, known, intake).read();
            } catch (JsonProcessingException broken) {
                throw Fault.syntax(parser, broken);
            }
        } catch (CharacterCodingException broken) {
            throw new Refusal(broken, "exchange.not-utf8");
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "exchange.unreadable");
        }
    }

    /** Left to itself the parser would guess UTF-16 and forgive broken bytes. */
    private static Reader textOf(InputStream file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file);
        bytes.mark(BOM.length);
        if (Arrays.equals(bytes.readNBytes(BOM.length), BOM)) {
            throw new Refusal("exchange.bom");
        }
        bytes.reset();
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
