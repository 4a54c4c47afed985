package app.revenant.desktop.imports;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.work.ImportOptions;
import app.revenant.work.Office;
import app.revenant.work.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Reads files twice: once to say what would change, and once more, when the seller agrees, to change it. */
final class ImportModel {

    private static final int STRIDE = 50;

    private final Office office;
    private final Desk desk;
    private final Live<ImportStep> step = new Live<>(new ImportStep.Choosing());
    private List<Path> files = List.of();
    private Optional<String> seller = Optional.empty();
    private volatile boolean cancelled;

    ImportModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    Live<ImportStep> step() {
        return step;
    }

    List<Path> files() {
        return files;
    }

    /** Nothing is written. */
    void read(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            files = List.copyOf(chosen);
            seller = Optional.empty();
            rehearse();
        }
    }

    /** Whose deals are taken; blank for those of all. */
    Optional<String> seller() {
        return seller;
    }

    void chooseSeller(Optional<String> whose) {
        if (!whose.equals(seller)) {
            seller = whose;
            rehearse();
        }
    }

    void write() {
        run(false, ImportStep.Done::new);
    }

    private void rehearse() {
        run(true, report -> new ImportStep.Rehearsed(report, office.imports().glance(files)));
    }

    /** What was read so far is forgotten; nothing of it was kept. */
    void cancel() {
        cancelled = true;
    }

    private void run(boolean dry, Function<Report, ImportStep> then) {
        cancelled = false;
        step.set(new ImportStep.Reading(0, !dry));
        ImportOptions options = new ImportOptions(Optional.empty(), seller, dry);
        desk.background().run(() -> then.apply(office.imports().run(files, options, done -> progress(done, !dry))), step::set, this::failed);
    }

    /** On the thread that reads. */
    private void progress(int done, boolean writing) {
        if (cancelled) {
            throw new CancellationException();
        }
        if (done % STRIDE == 0) {
            desk.background().onWindow(() -> {
                if (step.get() instanceof ImportStep.Reading) {
                    step.set(new ImportStep.Reading(done, writing));
                }
            });
        }
    }

    private void failed(Throwable failure) {
        step.set(new ImportStep.Choosing());
        if (!cancelled) {
            desk.dialogs().tell(failure);
        }
    }
}
