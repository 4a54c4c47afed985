package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Everything out: the exchange file, a copy of the store. Shows how far it is when it takes long, and can be stopped. */
final class FilesOut {

    private static final Duration PATIENCE = Duration.millis(400);

    private final Office office;
    private final Desk desk;
    private final StandingModel standing;
    private final BackupRound backups;

    /** @param backups is told of every copy */
    FilesOut(Office office, Desk desk, StandingModel standing, BackupRound backups) {
        this.office = office;
        this.desk = desk;
        this.standing = standing;
        this.backups = backups;
    }

    void export(Words words) {
        FileKind everything = FileKind.of(words.of("shell.file-json"), "*.json");
        desk.dialogs().save(words.of("shell.export-title"), "revenant.json", everything).ifPresent(file ->
                write("shell.exporting", "shell.exported", told -> {
                    office.exports().write(file, told);
                    return file;
                }, () -> { }));
    }

    void backUp(Words words) {
        FileKind kind = FileKind.of(words.of("shell.file-db"), "*.db");
        desk.dialogs().save(words.of("shell.back-up-title"), "revenant-backup.db", kind).ifPresent(file ->
                write("shell.backing-up", "shell.backed-up-to", told -> office.safekeeping().backUp(file, told), backups::made));
    }

    /** Now, where the schedule would. */
    void backUpByRoutine(int kept) {
        Path folder = backups.folder();
        write("shell.backing-up", "shell.backed-up-to", told -> office.safekeeping().backUpByRoutine(folder, kept, told), backups::made);
    }

    private void write(String during, String after, Function<DoubleConsumer, Path> act, Runnable written) {
        LongWork work = new LongWork(desk.background());
        PauseTransition patience = new PauseTransition(PATIENCE);
        ProgressSheet sheet = new ProgressSheet(during, work, desk.navigator()::closeSheet);
        patience.setOnFinished(over -> desk.navigator().lay(sheet));
        patience.play();
        desk.background().run(() -> act.apply(work::tell), file -> {
            end(patience, sheet);
            written.run();
            standing.say(after, file.getFileName().toString(), false);
        }, failure -> {
            boolean wished = work.isStopped();
            end(patience, sheet);
            if (wished) {
                standing.say("shell.stopped", "", false);
            } else {
                desk.dialogs().tell(failure);
            }
        });
    }

    /** Takes the sheet away if it came and nobody closed it. */
    private void end(PauseTransition patience, ProgressSheet sheet) {
        patience.stop();
        if (sheet.isOpen()) {
            desk.navigator().closeSheet();
        }
    }
}
