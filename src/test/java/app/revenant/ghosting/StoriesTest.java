package app.revenant.ghosting;

import static app.revenant.sample.JsonTree.list;
import static app.revenant.sample.JsonTree.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.holidays.PublicHolidays;
import app.revenant.resources.ShippedEngine;
import app.revenant.sample.Stories;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Five deals told as raw logs, read to every number that is expected of them. */
class StoriesTest {

    static final List<String> STORIES = Stories.NAMES;

    @ParameterizedTest
    @FieldSource("STORIES")
    void theStoryIsReadToItsDecimals(String name) {
        Map<String, Object> file = Stories.expected(name);
        Map<String, Object> expected = list(file, "deals").get(0);
        Assessment read = assess(Stories.named(name), (String) file.get("now"));
        assertThat(read.state().code()).isEqualTo(expected.get("state"));
        assertThat(read.unanswered()).isEqualTo(((Double) expected.get("unanswered")).intValue());
        close(read.silentDays().orElse(null), expected.get("silent_working_days"));
        close(read.vitality().map(Vitality::alive).orElse(null), expected.get("alive"));
        close(read.vitality().map(Vitality::surprise).orElse(null), expected.get("surprise"));
        assertThat(outcomes(read)).isEqualTo(expected.get("signals"));
        assertThat(read.causes()).hasSize(7);
        for (int place = 0; place < 7; place++) {
            checkCause(read.causes().get(place), list(expected, "causes").get(place));
        }
        assertThat(read.reading().code()).isEqualTo(expected.get("reading"));
        assertThat(read.blurred()).isEqualTo(expected.get("blurred"));
        checkQuestion(read, expected);
    }

    private static Assessment assess(Stories story, String now) {
        WorkingTime time = new WorkingTime(story.settings().zone(), PublicHolidays.of(story.settings().holidays()));
        Assessor assessor = new Assessor(new Ground(story.settings(), time, ShippedEngine.read()));
        return assessor.assess(story.deals.get(0), story.contactOf(story.deals.get(0)), OffsetDateTime.parse(now).toInstant());
    }

    private static Map<String, Object> outcomes(Assessment read) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        read.signals().forEach((signal, seen) -> outcomes.put(signal.code(), seen.outcome()));
        return outcomes;
    }

    private static void checkCause(CauseReading read, Map<String, Object> expected) {
        assertThat((double) read.cause().number()).isEqualTo(expected.get("cause"));
        assertThat(read.score()).isEqualTo(expected.get("score_db"));
        close(read.confidence(), expected.get("confidence"));
        checkLines(read.supporting(), list(expected, "for"));
        checkLines(read.opposing(), list(expected, "against"));
    }

    private static void checkLines(List<Evidence> read, List<Map<String, Object>> expected) {
        assertThat(read.stream().map(line -> Map.<String, Object>of("signal", line.seen().signal().code(),
                "outcome", line.seen().outcome(), "db", line.decibans())).toList()).isEqualTo(expected);
    }

    private static void checkQuestion(Assessment read, Map<String, Object> expected) {
        Map<String, Object> question = map(expected, "question");
        assertThat(read.question().isPresent()).isEqualTo(question != null);
        read.question().ifPresent(asked -> {
            assertThat(asked.subject().signal().code()).isEqualTo(question.get("fact"));
            assertThat(asked.toCustomer()).isEqualTo(question.get("to").equals("customer"));
            close(asked.gain(), question.get("gain"));
        });
    }

    private static void close(Double read, Object expected) {
        if (expected == null || read == null) {
            assertThat(read).isEqualTo(expected);
        } else {
            assertThat(read).isCloseTo((Double) expected, within(1e-6));
        }
    }
}
