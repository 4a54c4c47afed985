package app.revenant.cli;

import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the store into a file, in the format its ending says. */
@Command(mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    ExportCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        try (Office office = desk.office(globals)) {
            office.exports().write(file);
            desk.say(office.messages(desk.language(globals, office)), "cli.exported", file);
        }
        return 0;
    }
}
