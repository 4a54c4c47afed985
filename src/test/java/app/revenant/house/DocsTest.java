package app.revenant.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Signal;
import app.revenant.ghosting.Weights;
import app.revenant.resources.ShippedEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation names is there. */
class DocsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path README = Path.of("README.md");
    private static final int LONGEST_README = 100;
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    /** A class, perhaps with its package before it and a member after it. */
    private static final Pattern CLASS = Pattern.compile(
            "(?:app\\.revenant(?:\\.[a-z]+)*\\.)?([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.([A-Za-z]\\w*))?(?:\\(.*\\))?");
    private static final Pattern PLACE = Pattern.compile("(?:src|docs)/[\\w./-]+");
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(?:home|tmp|work|root|Users|var|opt)/|[A-Z]:\\\\");
    private static final Pattern WEIGHTS = Pattern.compile("(\\w+): (C\\d [+\u2212]\\d+(?:, C\\d [+\u2212]\\d+)*)");
    /** Names of the JDK and of libraries. */
    private static final Set<String> FOREIGN = Set.of("Clock", "Feather", "MessageFormat", "Optional", "Platform", "String");

    private final Map<String, String> classes = Stream.of("src/main/java", "src/test/java", "src/bench/java").map(Path::of)
            .flatMap(root -> Sources.javaFiles(root).stream())
            .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), Sources::text,
                    (one, other) -> one + other));

    @Test
    void linksLeadSomewhere() {
        assertThat(inEveryPage(LINK, (page, link) -> link.matches("[a-z]+:.*") || isThere(page, link))).isEmpty();
    }

    @Test
    void everyClassNamedIsInTheCode() {
        assertThat(inEveryPage(CODE, (page, code) -> {
            Matcher name = CLASS.matcher(code);
            return !name.matches() || FOREIGN.contains(name.group(1)) || isDeclared(name.group(1), name.group(2));
        })).isEmpty();
    }

    @Test
    void everyFileNamedIsThere() {
        assertThat(inEveryPage(CODE, (page, code) -> !PLACE.matcher(code).matches() || Files.exists(Path.of(code)))).isEmpty();
    }

    @Test
    void everyTableAndEveryRoomIsExplained() {
        String data = Sources.text(DOCS.resolve("data.md"));
        Path migrations = Path.of("src/main/resources/app/revenant/db");
        assertThat(Sources.walk(migrations).stream().map(Sources::text)
                .flatMap(sql -> Pattern.compile("CREATE TABLE (\\w+)").matcher(sql).results().map(table -> table.group(1))))
                .isNotEmpty().allSatisfy(table -> assertThat(data).contains("`" + table + "`"));
        String architecture = Sources.text(DOCS.resolve("architecture.md"));
        assertThat(Sources.javaFiles(Sources.MAIN).stream().map(file -> Sources.MAIN.resolve("app/revenant").relativize(file))
                .filter(file -> file.getNameCount() > 1).map(file -> file.getName(0).toString()).distinct())
                .isNotEmpty().allSatisfy(room -> assertThat(architecture).contains("| `" + room + "` |"));
    }

    @Test
    void everyWeightIsPrintedAsItIsShipped() {
        List<String> printed = Sources.text(DOCS.resolve("ghosting.md")).lines().filter(line -> line.startsWith("| `")).toList();
        Weights shipped = ShippedEngine.read().weights();
        for (Signal signal : Signal.values()) {
            String row = printed.stream().filter(line -> line.startsWith("| `" + signal.code() + "` |")).findFirst().orElse("");
            assertThat(row).as(signal.code()).isNotEmpty();
            WEIGHTS.matcher(row).results().forEach(outcome -> assertThat(IntStream.rangeClosed(1, 7)
                    .mapToObj(cause -> weight(outcome.group(2), cause)).toList())
                    .as(signal.code() + " " + outcome.group(1)).isEqualTo(shipped.of(signal, outcome.group(1))));
        }
    }

    private static double weight(String printed, int cause) {
        Matcher weight = Pattern.compile("C" + cause + " ([+\u2212]\\d+)").matcher(printed);
        return weight.find() ? Double.parseDouble(weight.group(1).replace('\u2212', '-')) : 0.0;
    }

    @Test
    void noPageKnowsTheMachineItWasWrittenOn() {
        assertThat(pages()).isNotEmpty().noneMatch(page -> MACHINE.matcher(Sources.text(page)).find());
    }

    @Test
    void theReadmeIsShort() {
        assertThat(Sources.text(README).lines().count()).isLessThanOrEqualTo(LONGEST_README);
    }

    private static List<Path> pages() {
        return Stream.concat(Stream.of(README), Sources.walk(DOCS).stream().filter(file -> file.toString().endsWith(".md"))).toList();
    }

    /** What the first group of a pattern finds in the prose of all pages and is not sound, each with its page. */
    private static List<String> inEveryPage(Pattern pattern, BiPredicate<Path, String> sound) {
        return pages().stream().flatMap(page -> pattern.matcher(prose(page)).results().map(found -> found.group(1))
                .filter(found -> !sound.test(page, found)).map(found -> page + ": " + found)).toList();
    }

    /** A page without its blocks of code. */
    private static String prose(Path page) {
        return Sources.text(page).replaceAll("(?ms)^ *```.*?^ *```", "");
    }

    private boolean isDeclared(String name, String member) {
        String code = classes.getOrDefault(name, classes.values().stream()
                .filter(text -> Pattern.compile("(?:class|record|enum|interface) " + name + "\\b").matcher(text).find())
                .findFirst().orElse(""));
        return !code.isEmpty() && (member == null || Pattern.compile("\\b" + member + "\\b").matcher(code).find());
    }

    private static boolean isThere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** The anchors that are made of headings: small letters, digits and hyphens. */
    private static Set<String> anchors(Path page) {
        Set<String> anchors = new TreeSet<>();
        Pattern.compile("(?m)^#+ +(.*)$").matcher(prose(page)).results().map(heading -> heading.group(1).strip()
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s", "-"))
                .forEach(anchor -> Stream.iterate(0, count -> count + 1)
                        .map(count -> count == 0 ? anchor : anchor + "-" + count).filter(anchors::add).findFirst());
        return anchors;
    }
}
