package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Look;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the platform prefers, light or dark. The toolkit cannot tell, so the platform's own command is asked. */
final class SystemLook {

    private static final long PATIENCE_SECONDS = 3;

    private final String platform;

    /** @param platform the name of the operating system */
    SystemLook(String platform) {
        this.platform = platform.toLowerCase(Locale.ROOT);
    }

    /** Waits for another program; light where it does not say. */
    Look ask() {
        String answer = run(question());
        boolean dark = platform.contains("win") ? answer.contains("0x0") : answer.toLowerCase(Locale.ROOT).contains("dark");
        return dark ? Look.DARK : Look.LIGHT;
    }

    List<String> question() {
        if (platform.contains("mac")) {
            return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
        }
        return platform.contains("win")
                ? List.of("reg", "query", "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                        "/v", "AppsUseLightTheme")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
