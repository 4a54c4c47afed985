package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Everything out: the exchange file, a copy of the store. Says in passing where it went. */
final class FilesOut {

    private final Office office;
    private final Desk desk;
    private final StandingModel standing;
    private final Consumer<String> backedUp;

    /** @param backedUp is told the time of a backup */
    FilesOut(Office office, Desk desk, StandingModel standing, Consumer<String> backedUp) {
        this.office = office;
        this.desk = desk;
        this.standing = standing;
        this.backedUp = backedUp;
    }

    void export(Words words) {
        FileKind kind = FileKind.of(words.of("shell.file-json"), "*.json");
        desk.dialogs().save(words.of("shell.export-title"), "revenant.json", kind).ifPresent(file ->
                write("shell.exporting", "shell.exported", target -> {
                    office.exports().write(file);
                    return target;
                }, file));
    }

    void backUp(Words words) {
        FileKind kind = FileKind.of(words.of("shell.file-db"), "*.db");
        desk.dialogs().save(words.of("shell.back-up-title"), "revenant-backup.db", kind).ifPresent(file ->
                write("shell.backing-up", "shell.backed-up-to", target -> {
                    Path copy = office.safekeeping().backUp(Optional.of(target));
                    desk.background().onWindow(() -> backedUp.accept(now(words)));
                    return copy;
                }, file));
    }

    private void write(String during, String after, Function<Path, Path> work, Path file) {
        standing.say(during, "", false);
        desk.run(() -> work.apply(file), written -> standing.say(after, written.getFileName().toString(), false));
    }

    private String now(Words words) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale())
                .format(LocalTime.now(office.clock()));
    }
}
