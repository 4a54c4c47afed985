package app.revenant.cli;

import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import app.revenant.work.Safekeeping;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Verifies the store from end to end. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    CheckCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        var report = Safekeeping.check(desk.store(globals));
        if (!report.isSound()) {
            throw new Refusal("cli.unsound", String.join("; ", report.problems()));
        }
        desk.say(new Messages(Desk.language(globals)), "cli.sound", report.deals(), report.people(), report.companies(),
                report.attempts());
        return 0;
    }
}
