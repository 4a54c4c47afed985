package app.revenant.cli;

import app.revenant.resources.Messages;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program's own name: alone it opens the window, or says the review where there is no display. */
@Command(name = "revenant", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class Revenant implements Callable<Integer> {

    @Mixin
    private Globals globals;

    private final Desk desk;
    private final Optional<Window> window;

    Revenant(Desk desk, Optional<Window> window) {
        this.desk = desk;
        this.window = window;
    }

    Globals globals() {
        return globals;
    }

    @Override
    public Integer call() {
        if (window.isPresent()) {
            window.get().open(desk.folder(globals), desk.clock(globals));
            return 0;
        }
        desk.say(new Messages(Desk.language(globals)), "cli.no-display");
        return new ReviewCommand(desk, globals).call();
    }
}
