package app.revenant.exchange.json;

import app.revenant.exchange.Holdings;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes the exchange format: always all keys, always in one order, one company, person or deal a line, so that the
 * same store gives the same bytes whatever day it is ({@code exported_at} aside). Objects are written as they are
 * handed out; none is kept.
 */
public final class ExchangeWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    public void write(Holdings holdings, Instant exportedAt, OutputStream file) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(file, JsonEncoding.UTF8)) {
            generator.setPrettyPrinter(new Lines());
            write(holdings, exportedAt, new Out(generator));
            generator.writeRaw('\n');
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void write(Holdings holdings, Instant exportedAt, Out out) {
        out.object(() -> {
            out.text("format", Document.FORMAT);
            out.number("version", Document.VERSION);
            out.instant("exported_at", Optional.of(exportedAt));
            out.part("settings", holdings.settings(), each -> SettingsWriter.write(each, out));
            out.list("companies", () -> holdings.forEachCompany(each -> PeopleWriter.company(each, out)));
            out.list("people", () -> holdings.forEachPerson(each -> PeopleWriter.person(each, out)));
            out.list("deals", () -> holdings.forEachDeal(each -> DealWriter.write(each, out)));
            out.list("merged", () -> holdings.forEachMerged(each -> DoublesWriter.merged(each, out)));
            out.list("apart", () -> holdings.forEachApart(each -> DoublesWriter.apart(each, out)));
            out.list("snapshots", () -> holdings.forEachSnapshot(each -> SnapshotWriter.write(each, out)));
            out.list("reviews", () -> holdings.forEachReview(each -> ReviewWriter.write(each, out)));
            out.list("letters", () -> holdings.forEachLetter(each -> MaterialWriter.letter(each, out)));
            out.list("library", () -> holdings.forEachItem(each -> MaterialWriter.item(each, out)));
        });
    }
}
