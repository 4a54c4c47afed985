package app.revenant;

import app.revenant.cli.Commands;
import app.revenant.cli.Desk;
import dev.dirs.ProjectDirectories;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The entry: commands, or the window where there are none. */
public final class Main {

    private Main() {
    }

    public static void main(String... words) {
        System.setProperty("revenant.log", dataFolder().resolve("revenant.log").toString());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Desk desk = new Desk(out, err, System.in, Wiring::open, Wiring::storeIn, dataFolder(), Clock.systemUTC());
        System.exit(new Commands(desk, Optional.empty()).run(words));
    }

    /** Where the platform keeps a program's data. */
    static Path dataFolder() {
        return Path.of(ProjectDirectories.from("app", "revenant", "Revenant").dataLocalDir);
    }
}
