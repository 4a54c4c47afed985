package app.revenant.desktop.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The desktop's own notices where {@code notify-send} speaks to them; elsewhere nothing. */
final class SystemNotice implements Notifier {

    private static final long PATIENCE_SECONDS = 3;

    private final String platform;
    private final Consumer<List<String>> runner;

    /** @param platform the name of the operating system @param runner runs a program with its arguments */
    SystemNotice(String platform, Consumer<List<String>> runner) {
        this.platform = platform.toLowerCase(Locale.ROOT);
        this.runner = runner;
    }

    static SystemNotice ofMachine() {
        return new SystemNotice(System.getProperty("os.name"), SystemNotice::run);
    }

    @Override
    public boolean isThere() {
        return !platform.contains("mac") && !platform.contains("win");
    }

    /** The words are arguments of their own: no shell reads them, and none is taken for an option. */
    @Override
    public void tell(String title, String text) {
        if (isThere()) {
            runner.accept(List.of("notify-send", "--app-name=Revenant", "--", title, text));
        }
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException absent) {
            // Many machines have no such program, and the window says it anyway.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
