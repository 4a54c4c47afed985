package app.revenant;

import app.revenant.cli.Commands;
import app.revenant.cli.Desk;
import app.revenant.cli.Window;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.shell.Desktop;
import app.revenant.desktop.shell.Opened;
import app.revenant.work.Office;
import dev.dirs.ProjectDirectories;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The entry: commands, or the window where there are none. */
public final class Main {

    private Main() {
    }

    public static void main(String... words) {
        System.setProperty("revenant.log", Commands.dataIn(words).orElseGet(Main::dataFolder).resolve("revenant.log").toString());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Desk desk = new Desk(out, err, System.in, Wiring::open, Wiring::storeIn, dataFolder(), Clock.systemUTC());
        Optional<Window> window = hasDisplay() ? Optional.of(Main::openWindow) : Optional.empty();
        System.exit(new Commands(desk, window).run(words));
    }

    private static void openWindow(Path folder, Clock clock) {
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        Desktop.open(() -> {
            Office office = Wiring.openForWindow(folder, clock);
            return new Opened(office, Wiring.screens(office, memory));
        }, memory);
    }

    /** Only where windows come from an X server can there be none. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String display = System.getenv("DISPLAY");
        return system.contains("win") || system.contains("mac") || display != null && !display.isBlank();
    }

    /** Where the platform keeps a program's data. */
    static Path dataFolder() {
        return Path.of(ProjectDirectories.from("app", "revenant", "Revenant").dataLocalDir);
    }
}
