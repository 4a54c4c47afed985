package app.revenant.desktop.kit;

import java.util.List;

/**
 * A kind of file as a file chooser shows it.
 *
 * @param patterns such as {@code *.csv}
 */
public record FileKind(String name, List<String> patterns) {
    public FileKind {
        patterns = List.copyOf(patterns);
    }

    public static FileKind of(String name, String... patterns) {
        return new FileKind(name, List.of(patterns));
    }
}
