package app.revenant.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program's own name: alone it opens the window, or says the review where there is no display. */
@Command(name = "revenant", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class Revenant implements Callable<Integer> {

    @Mixin
    private Globals globals;

    private final Runnable window;

    Revenant(Runnable window) {
        this.window = window;
    }

    Globals globals() {
        return globals;
    }

    @Override
    public Integer call() {
        window.run();
        return 0;
    }
}
