package app.revenant.work;

import app.revenant.exchange.json.ExchangeReader;
import app.revenant.model.Refusal;
import app.revenant.store.Ledger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files in, as one step that can be taken back; a fault leaves everything as it was. */
public final class Imports {

    /** Ends a dry run: everything was done and nothing is to be kept. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Rehearsed() {
            super("dry run", null, false, false);
        }
    }

    private final Ledger ledger;

    public Imports(Ledger ledger) {
        this.ledger = ledger;
    }

    public Report run(List<Path> files, ImportOptions options, Progress progress) {
        Report[] report = new Report[1];
        try {
            ledger.write("undo.import", tx -> {
                StoreIntake intake = new StoreIntake(tx, progress);
                files.forEach(file -> json(file, new ExchangeReader(new StoreKnown(tx)), intake));
                report[0] = intake.report(List.of(), List.of(), options.dryRun());
                if (options.dryRun()) {
                    throw new Rehearsed();
                }
                tx.touchAll();
            });
        } catch (Rehearsed e) {
            return report[0];
        }
        return report[0];
    }

    private static void json(Path file, ExchangeReader reader, StoreIntake intake) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            reader.read(bytes, intake);
        } catch (IOException e) {
            throw new Refusal(e, "exchange.unreadable", file);
        }
    }
}
