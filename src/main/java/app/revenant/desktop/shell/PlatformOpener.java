package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.MailApp;
import app.revenant.model.Refusal;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hands an address to whatever serves it. On Linux the toolkit asks GTK, which keeps to itself that nothing does; there
 * the desktop's own openers are asked, because they answer, and the seller is told what else can be done.
 */
final class PlatformOpener implements MailApp {

    /** A program that still runs by then is one that opened. */
    private static final long PATIENCE_SECONDS = 4;
    private static final List<List<String>> OPENERS = List.of(List.of("xdg-open"), List.of("gio", "open"));
    private static final Set<String> TOLD = Set.of("mailto", "tel");

    private final Background background;
    private final Consumer<URI> toolkit;
    private final Function<List<String>, OptionalInt> runner;
    private final boolean asks;
    private final Consumer<Throwable> tell;

    /** @param runner runs a program and answers what it ended with, blank where there is no such program */
    PlatformOpener(String platform, Background background, Consumer<URI> toolkit, Function<List<String>, OptionalInt> runner,
            Consumer<Throwable> tell) {
        String name = platform.toLowerCase(Locale.ROOT);
        this.asks = !name.contains("mac") && !name.contains("win");
        this.background = background;
        this.toolkit = toolkit;
        this.runner = runner;
        this.tell = tell;
    }

    static PlatformOpener ofMachine(Background background, Consumer<URI> toolkit, Consumer<Throwable> tell) {
        return new PlatformOpener(System.getProperty("os.name"), background, toolkit, PlatformOpener::run, tell);
    }

    @Override
    public void open(URI address) {
        if (asks) {
            background.run(() -> hand(address), done -> { }, tell);
        } else {
            toolkit.accept(address);
        }
    }

    private boolean hand(URI address) {
        for (List<String> opener : OPENERS) {
            List<String> command = Stream.concat(opener.stream(), Stream.of(address.toString())).toList();
            if (runner.apply(command).equals(OptionalInt.of(0))) {
                return true;
            }
        }
        String scheme = String.valueOf(address.getScheme());
        throw new Refusal("shell.nothing-opens." + (TOLD.contains(scheme) ? scheme : "other"), address.getSchemeSpecificPart());
    }

    private static OptionalInt run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return OptionalInt.of(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : 0);
        } catch (IOException absent) {
            return OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
