package app.revenant.cli;

import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the store. */
@Command(mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private Path file;

    BackupCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        try (Office office = desk.office(globals)) {
            Path copy = office.safekeeping().backUp(Optional.ofNullable(file));
            desk.say(office.messages(desk.language(globals, office)), "cli.backed-up", copy);
        }
        return 0;
    }
}
