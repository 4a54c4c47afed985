package app.revenant.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project, as they lie there. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    private static final List<Path> ALL = List.of(MAIN, Path.of("src/test/java"), Path.of("src/bench/java"));

    private Sources() {
    }

    static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new TreeMap<>();
        ALL.stream().filter(Files::isDirectory).forEach(root -> lengths.putAll(lengthsIn(root)));
        return lengths;
    }

    static Map<String, Integer> mainLengths() {
        return lengthsIn(MAIN).entrySet().stream().filter(entry -> !entry.getKey().endsWith("package-info.java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Integer> lengthsIn(Path root) {
        return javaFiles(root).stream().collect(Collectors.toMap(Path::toString, file -> text(file).split("\n", -1).length));
    }

    static List<Path> javaFiles(Path root) {
        return walk(root).stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    static List<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String everything(Path root) {
        return javaFiles(root).stream().map(Sources::text).collect(Collectors.joining("\n"));
    }

    static List<Path> packagesWithoutASentence() {
        return javaFiles(MAIN).stream().map(Path::getParent).distinct()
                .filter(folder -> !folder.endsWith("app/revenant") && !Files.exists(folder.resolve("package-info.java"))).toList();
    }
}
