package app.revenant.work;

import app.revenant.exchange.Holdings;
import app.revenant.exchange.csv.DealsCsvWriter;
import app.revenant.exchange.json.ExchangeWriter;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.store.Shelf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/** Everything out again, by the ending of the file: .json the whole store, .csv the deals. */
public final class Exports {

    /** Writes holdings in one format. */
    private interface Format {
        void write(Holdings holdings, OutputStream file) throws IOException;
    }

    private final Shelf shelf;
    private final Settings unset;
    private final Clock clock;

    /** @param unset the settings that hold while the store has none */
    public Exports(Shelf shelf, Settings unset, Clock clock) {
        this.shelf = shelf;
        this.unset = unset;
        this.clock = clock;
    }

    public void write(Path file) {
        write(file, share -> { });
    }

    /** @param told how much is done, from 0 to 1; may stop it by throwing, and then nothing is left behind */
    public void write(Path file, DoubleConsumer told) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            WholeFile.write(file, out -> json(out, told));
        } else if (name.endsWith(".csv")) {
            WholeFile.write(file, out -> csv(out, told));
        } else if (name.endsWith(".ics") || name.endsWith(".vcf")) {
            throw new Refusal("cli.not-yet");
        } else {
            throw new Refusal("exchange.export-ending", file.getFileName());
        }
    }

    private void json(OutputStream file, DoubleConsumer told) {
        write(file, told, (holdings, out) -> new ExchangeWriter().write(holdings, clock.instant(), out));
    }

    /** All of one moment, also while somebody writes. */
    private void write(OutputStream file, DoubleConsumer told, Format format) {
        shelf.read(reading -> {
            try {
                format.write(new CountedHoldings(new StoreHoldings(reading, unset), reading.dealCount(), told), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return reading;
        });
    }

    private void csv(OutputStream file, DoubleConsumer told) {
        write(file, told, (holdings, out) -> new DealsCsvWriter().write(holdings, out));
    }
}
