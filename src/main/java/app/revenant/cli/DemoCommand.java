package app.revenant.cli;

import app.revenant.work.Office;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Fills an empty store with the sample pipeline. */
@Command(mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    DemoCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        try (Office office = desk.office(globals)) {
            office.sample().fill();
            desk.say(office.messages(desk.language(globals, office)), "cli.sample-filled", office.book().snapshot().deals().size());
        }
        return 0;
    }
}
