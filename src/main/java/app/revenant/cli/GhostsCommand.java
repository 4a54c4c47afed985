package app.revenant.cli;

import app.revenant.work.Office;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every open or parked deal with its state, causes, evidence, question and moves; flagged ones first. */
@Command(mixinStandardHelpOptions = true)
final class GhostsCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    GhostsCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        try (Office office = desk.office(globals)) {
            var language = desk.language(globals, office);
            var telling = office.telling(language);
            if (json) {
                new GhostsJson(telling).print(office.ghosts().listed(), office.calibrations().current().calibrated(), office.ghosts().now(), office.book().settings().zone(), desk.out());
            } else {
                new GhostsText(telling, office.messages(language)).print(office.ghosts().listed(), desk.out());
            }
        }
        return 0;
    }
}
