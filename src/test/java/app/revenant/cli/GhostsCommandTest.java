package app.revenant.cli;

import static app.revenant.sample.JsonTree.list;
import static app.revenant.sample.JsonTree.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.sample.Stories;
import app.revenant.sample.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GhostsCommandTest {

    static final List<String> STORIES = Stories.NAMES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("STORIES")
    void aStoryComesOutOfTheCommandAsExpected(String story) {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.type("import", Terminal.story(story)).exit()).isZero();
        Terminal.Ran ran = terminal.type("ghosts", "--json", "--now", Terminal.NOW);
        assertThat(ran.err()).isEmpty();
        compare("", ran.json(), Stories.expected(story));
    }

    @Test
    void everyLineOfEvidenceHasASentence() {
        Terminal terminal = new Terminal(folder);
        terminal.type("import", Terminal.story("00-polite-promise"));
        for (String language : List.of("en", "fr")) {
            Map<String, Object> deal = list(terminal.type("ghosts", "--json", "--lang", language).json(), "deals").get(0);
            list(deal, "causes").forEach(cause -> {
                list(cause, "for").forEach(line -> assertThat((String) line.get("text")).isNotBlank().doesNotContain("{"));
                list(cause, "against").forEach(line -> assertThat((String) line.get("text")).isNotBlank().doesNotContain("{"));
            });
            assertThat((String) map(deal, "question").get("text")).isNotBlank();
            assertThat((String) deal.get("part")).isNotBlank();
            assertThat((List<?>) deal.get("moves")).isNotEmpty();
            assertThat(deal.get("letter")).isEqualTo("T1");
        }
    }

    @Test
    void theTextTellsTheCauseTheQuestionAndTheMoves() {
        Terminal terminal = new Terminal(folder);
        terminal.type("import", Terminal.story("03-price"));
        String text = terminal.type("ghosts", "--now", Terminal.NOW).out();
        assertThat(text).contains("Menuiserie Hamon", "very likely", "Your part:", "1. ", "Letter T3").doesNotContain("%");
    }

    @Test
    void anEmptyStoreSaysHowToBegin() {
        assertThat(new Terminal(folder).type("ghosts").out()).contains("revenant demo");
    }

    @Test
    void aNewStoreOfAScriptIsAnEmptyList() {
        assertThat(list(new Terminal(folder).type("ghosts", "--json").json(), "deals")).isEmpty();
    }

    /** All that is expected is there; texts, part, moves and letter come on top. */
    private static void compare(String path, Object actual, Object expected) {
        if (expected instanceof Map<?, ?> object) {
            object.forEach((key, value) -> compare(path + "." + key, ((Map<?, ?>) actual).get(key), value));
        } else if (expected instanceof List<?> items) {
            assertThat((List<?>) actual).as(path).hasSameSizeAs(items);
            for (int place = 0; place < items.size(); place++) {
                compare(path + "[" + place + "]", ((List<?>) actual).get(place), items.get(place));
            }
        } else if (expected instanceof Double number) {
            assertThat((Double) actual).as(path).isCloseTo(number, within(1e-6));
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
