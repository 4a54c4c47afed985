package app.revenant.work;

import app.revenant.exchange.Format;
import app.revenant.exchange.FormatGuess;
import app.revenant.exchange.TableReading;
import app.revenant.exchange.csv.TableImport;
import app.revenant.exchange.csv.Terms;
import app.revenant.exchange.json.ExchangeReader;
import app.revenant.ghosting.Engine;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Files in, as one step that can be taken back; a fault leaves everything as it was. */
public final class Imports {

    private static final String CURRENCY = "EUR";
    private static final TableReading NO_TABLES = new TableReading(List.of(), List.of());

    /** Ends a dry run: everything was done and nothing is to be kept. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Rehearsed() {
            super("dry run", null, false, false);
        }
    }

    private final Book book;
    private final Ledger ledger;
    private final Engine shipped;
    private final Clock clock;

    public Imports(Book book, Ledger ledger, Engine shipped, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** Exchange files one by one, tables all together so that they find each other. */
    public Report run(List<Path> files, ImportOptions options, Progress progress) {
        Settings settings = book.settings();
        List<Path> exchange = files.stream().filter(file -> isExchange(file, options)).toList();
        List<Path> tables = files.stream().filter(file -> !exchange.contains(file)).toList();
        AtomicReference<Report> report = new AtomicReference<>();
        try {
            ledger.write("undo.import", tx -> {
                StoreIntake intake = new StoreIntake(tx, progress);
                for (Path file : exchange) {
                    json(file, new ExchangeReader(new StoreKnown(tx, shipped)), intake);
                    intake.turnPage();
                }
                TableReading left = tables.isEmpty() ? NO_TABLES
                        : new TableImport(new StoreRecorded(tx), terms(settings, options)).read(tables, intake);
                report.set(intake.report(left.refused(), left.ignored(), options.dryRun()));
                finish(tx, report.get());
            });
        } catch (Rehearsed e) {
            return report.get();
        }
        return report.get();
    }

    /** How the tables among these files begin; nothing is read in. */
    public Glance glance(List<Path> files) {
        ImportOptions unsaid = new ImportOptions(Optional.empty(), Optional.empty(), true);
        return Glance.at(files.stream().filter(file -> !isExchange(file, unsaid)).toList());
    }

    private static void finish(Transaction tx, Report report) {
        if (report.dryRun()) {
            throw new Rehearsed();
        }
        if (!report.changesNothing()) {
            tx.touchAll();
        }
    }

    private Terms terms(Settings settings, ImportOptions options) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        return new Terms(settings.zone(), settings.currency().orElse(CURRENCY), today, options.seller());
    }

    private static boolean isExchange(Path file, ImportOptions options) {
        String format = options.format().orElse("");
        return switch (format) {
            case "json" -> true;
            case "csv", "salesforce" -> false;
            case "" -> looksLikeExchange(file);
            case "pipedrive", "hubspot", "zoho", "xlsx", "vcard", "mbox", "eml", "ics" -> throw new Refusal("cli.not-yet");
            default -> throw new Refusal("exchange.format-unknown", format);
        };
    }

    private static boolean looksLikeExchange(Path file) {
        try {
            Format guess = FormatGuess.of(file);
            if (guess == Format.UNKNOWN) {
                throw new Refusal("exchange.unknown-file", file.getFileName());
            }
            return guess == Format.JSON;
        } catch (IOException e) {
            throw new Refusal(e, "exchange.cannot-open", file);
        }
    }

    private static void json(Path file, ExchangeReader reader, StoreIntake intake) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            reader.read(bytes, intake);
        } catch (IOException e) {
            throw new Refusal(e, "exchange.cannot-open", file);
        }
    }
}
