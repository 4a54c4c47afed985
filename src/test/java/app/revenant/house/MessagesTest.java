package app.revenant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages say everything, say nothing that nobody asks for, and are typeset. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/revenant");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern MISSING_SPACE = Pattern.compile("[^\\s\\u202f\\u00a0!?;:][!?;](?!\\w)| [!?;:»]|« ");

    private final Map<String, String> english = read("messages_en.properties");
    private final Map<String, String> french = read("messages_fr.properties");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(french.keySet()).as("lines to add or remove").isEqualTo(english.keySet());
    }

    @Test
    void everySentenceIsAskedFor() {
        String code = Sources.everything(Sources.MAIN);
        Set<String> unused = english.keySet().stream().filter(key -> !isAskedFor(key, code)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("nobody asks for these").isEmpty();
    }

    @Test
    void everySentenceAskedForIsThere() {
        Matcher asked = Pattern.compile("(?:of|say|Refusal|write|text|tooltip|label)\\((?:\\w+, )?\"([a-z]+\\.[a-z0-9._-]+)\"")
                .matcher(Sources.everything(Sources.MAIN));
        Set<String> wording = read("wording/en.properties").keySet();
        Set<String> missing = new TreeSet<>();
        while (asked.find()) {
            String key = asked.group(1);
            if (!key.endsWith(".") && !english.containsKey(key) && !wording.contains(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).as("lines to paste into both files").isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        english.forEach((key, sentence) -> assertThat(arguments(french.get(key))).as(key).isEqualTo(arguments(sentence)));
    }

    @Test
    void everySentenceIsAPattern() {
        english.forEach((key, sentence) -> assertThat(new MessageFormat(sentence)).as(key).isNotNull());
        french.forEach((key, sentence) -> assertThat(new MessageFormat(sentence)).as(key).isNotNull());
    }

    @Test
    void apostrophesAreTypographic() {
        english.forEach((key, sentence) -> assertThat(unquoted(sentence)).as(key).doesNotContain("'"));
        french.forEach((key, sentence) -> assertThat(unquoted(sentence)).as(key).doesNotContain("'"));
    }

    @Test
    void frenchPunctuationHasItsSpaces() {
        french.forEach((key, sentence) -> assertThat(MISSING_SPACE.matcher(unpatterned(sentence)).results()
                .map(found -> found.group()).toList()).as(key + " = " + sentence).isEmpty());
    }

    @Test
    void theHelpSpeaksBothLanguages() {
        assertThat(read("help_fr.properties").keySet()).isEqualTo(read("help_en.properties").keySet());
    }

    private static boolean isAskedFor(String key, String code) {
        if (code.contains('"' + key + '"')) {
            return true;
        }
        int end = key.lastIndexOf('.');
        return isWord(key, code) || end > 0 && code.contains('"' + key.substring(0, end + 1) + '"');
    }

    /** {@code word.close-reason.no_need}: a value of the vocabulary {@code CloseReason}, asked for by its code. */
    private static boolean isWord(String key, String code) {
        String[] parts = key.split("\\.");
        if (parts.length != 3 || !parts[0].equals("word")) {
            return false;
        }
        String vocabulary = Pattern.compile("(?:^|-)(\\w)").matcher(parts[1]).replaceAll(start -> start.group(1).toUpperCase());
        Pattern value = Pattern.compile("\\b" + parts[2].toUpperCase() + "\\b");
        return Pattern.compile("enum " + vocabulary + "\\b[^{]*\\{([^;}]*)").matcher(code).results()
                .anyMatch(body -> value.matcher(body.group(1)).find());
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Quoted braces are the only use of an apostrophe. */
    private static String unquoted(String sentence) {
        return sentence.replace("'{'", "").replace("'}'", "");
    }

    private static String unpatterned(String sentence) {
        return sentence.replaceAll("https?://\\S+|--\\S+", "").replaceAll("\\{\\d+,choice,", "");
    }

    private static Map<String, String> read(String name) {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        sentences.forEach((key, sentence) -> sorted.put((String) key, (String) sentence));
        return sorted;
    }
}
