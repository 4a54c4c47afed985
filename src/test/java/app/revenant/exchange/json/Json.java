package app.revenant.exchange.json;

import app.revenant.exchange.Collected;
import app.revenant.exchange.Holdings;
import app.revenant.exchange.Known;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Short words for reading and writing in tests. */
final class Json {

    static final Instant EXPORTED = Instant.parse("2026-11-23T08:00:00Z");
    static final List<String> STORIES = List.of("00-polite-promise", "03-price", "07-empty-chasers",
            "09-healthy-slow-replier", "10-healthy-committee-ahead");

    private Json() {
    }

    static Collected read(byte[] file, Known known) {
        Collected collected = new Collected();
        new ExchangeReader(known).read(new ByteArrayInputStream(file), collected);
        return collected;
    }

    static Collected read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), Known.EMPTY);
    }

    static byte[] write(Holdings holdings) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            new ExchangeWriter().write(holdings, EXPORTED, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String story(String name) {
        try (InputStream file = Json.class.getResourceAsStream("/stories/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The sentence a seller reads, or nothing where the file is good. */
    static Optional<String> refusal(byte[] file, Known known) {
        try {
            read(file, known);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(new Messages(Language.EN).of(refusal));
        }
    }

    static Optional<String> refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8), Known.EMPTY);
    }

    static String file(String sections) {
        return "{\"format\":\"revenant\",\"version\":1" + (sections.isEmpty() ? "" : ",") + sections.replace('\'', '"')
                + "}";
    }

    static String deal(String members) {
        return file("'deals':[{'id':'d1','title':'T','stage':'demo','status':'open','created':'2026-10-01'"
                + (members.isEmpty() ? "" : ",") + members + "}]");
    }
}
