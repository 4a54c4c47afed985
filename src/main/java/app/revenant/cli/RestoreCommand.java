package app.revenant.cli;

import app.revenant.resources.Messages;
import app.revenant.work.Safekeeping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a copy back, keeping one of the present store first. */
@Command(mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    RestoreCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Optional<Path> kept = Safekeeping.restore(file, desk.store(globals), desk.clock(globals));
        desk.say(new Messages(Desk.language(globals)), "cli.restored", file, kept.isPresent() ? 1 : 0,
                kept.map(Path::toString).orElse(""));
        return 0;
    }
}
