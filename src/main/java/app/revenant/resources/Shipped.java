package app.revenant.resources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Opens what lies beside the classes. A file missing or damaged there is a fault of the build, not of the seller. */
final class Shipped {

    private static final JsonFactory JSON = new JsonFactory();

    /** Reads an open resource into what it holds. */
    @FunctionalInterface
    interface Reading<S, T> {
        T of(S source) throws IOException;
    }

    private Shipped() {
    }

    /** @param name from {@code app/revenant/} on */
    static <T> T json(String name, Reading<JsonParser, T> reading) {
        return text(name, reader -> {
            try (JsonParser json = JSON.createParser(reader)) {
                json.nextToken();
                return reading.of(json);
            }
        });
    }

    static <T> T text(String name, Reading<Reader, T> reading) {
        try (InputStream stream = Shipped.class.getResourceAsStream("/app/revenant/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return reading.of(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " is missing or damaged", broken);
        }
    }
}
