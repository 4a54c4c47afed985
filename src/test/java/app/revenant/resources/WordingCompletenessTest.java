package app.revenant.resources;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.letters.Field;
import app.revenant.letters.LetterId;
import app.revenant.letters.ToneCategory;
import app.revenant.model.Language;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine is never at a loss for words, in either language, whatever is blank. */
class WordingCompletenessTest {

    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> QUESTIONS = Set.of("pain", "intent", "cost_inaction", "event", "priority",
            "budget", "price_reaction", "owner", "process", "competition", "internal_wait", "questions", "step");
    private static final int[] MOVES = {3, 4, 4, 3, 5, 4, 3};

    private final Wording english = new Wording(Language.EN);
    private final Wording french = new Wording(Language.FR);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOutcomeThatWeighsHasItsSentence(Language language) throws IOException {
        List<String> keys = weighingOutcomes();

        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(new Wording(language).keys()).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void causesQuestionsAndStatesAreComplete(Language language) {
        Wording wording = new Wording(language);

        assertThat(wording.keys()).containsAll(causes().toList());
        assertThat(wording.keys()).containsAll(QUESTIONS.stream()
                .flatMap(fact -> Stream.of("question." + fact, "question." + fact + ".user")).toList());
        assertThat(wording.keys()).contains("state.PARKED", "state.CONTACT_LOST", "state.NEVER_ENGAGED",
                "state.MY_TURN", "state.WAITING", "state.ACTIVE", "state.WATCH", "state.QUIET",
                "state.GHOST", "state.CLOSE");
        assertThat(wording.keys()).containsAll(codes());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndFrenchAlsoThoseInTu() {
        Set<String> expected = new TreeSet<>(english.keys());
        QUESTIONS.forEach(fact -> expected.add("question." + fact + ".tu"));
        expected.add("question.pain.tu.bare");

        assertThat(french.keys()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void bothLanguagesAskForTheSameDetails() {
        for (String key : english.keys()) {
            assertThat(details(french, key)).as(key).isEqualTo(details(english, key));
        }
    }

    @Test
    void whoeverDecidesAndHowIsAskedWithOneQuestion() {
        for (Wording wording : List.of(english, french)) {
            assertThat(wording.of("question.owner")).isEqualTo(wording.of("question.process"));
            assertThat(wording.of("question.questions")).isEqualTo(wording.of("question.step"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withEveryDetailBlankNothingStaysOpen(Language language) {
        Wording wording = new Wording(language);
        for (String key : wording.keys()) {
            if (!key.endsWith(".one")) {
                assertThat(wording.of(key)).as(key).doesNotContain("{").doesNotContain("}").isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void apostrophesAreTypographicAndNoQuoteIsStraight(String code) {
        Wording wording = new Wording(Language.valueOf(code.toUpperCase()));
        for (String key : wording.keys()) {
            assertThat(wording.find(key).orElseThrow()).as(key).doesNotContain("'", "\"", "  ", "...");
        }
    }

    @Test
    void frenchPunctuationStaysOnItsLine() {
        for (String key : french.keys()) {
            assertThat(french.find(key).orElseThrow()).as(key)
                    .doesNotContainPattern("[^\\u202F][;!?]|[^\\u00A0][:»]|«[^\\u00A0]");
        }
    }

    private static Stream<String> causes() {
        return IntStream.rangeClosed(1, 7).boxed().flatMap(cause -> Stream.concat(
                Stream.of("cause." + cause, "cause." + cause + ".short", "part." + cause, "check." + cause),
                IntStream.rangeClosed(1, MOVES[cause - 1]).mapToObj(move -> "move." + cause + "." + move)));
    }

    private static List<String> codes() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(LetterId.values()).forEach(id -> keys.addAll(List.of("letter." + id.code(),
                "after." + id.afterwards())));
        Arrays.stream(ToneCategory.values()).forEach(category -> keys.add("tone." + category.code()));
        Arrays.stream(Field.values()).forEach(field -> keys.add("field." + field.code()));
        return keys;
    }

    private static List<String> details(Wording wording, String key) {
        return DETAIL.matcher(wording.find(key).orElseThrow()).results().map(MatchResult::group).sorted().toList();
    }

    private static List<String> weighingOutcomes() throws IOException {
        List<String> keys = new ArrayList<>();
        try (InputStream cases = WordingCompletenessTest.class.getResourceAsStream("/app/revenant/ghosting/cases.json");
                JsonParser json = new JsonFactory().createParser(cases)) {
            json.nextToken();
            JsonWalk.object(json, name -> {
                if (name.equals("weights_db")) {
                    JsonWalk.object(json, signal -> JsonWalk.object(json, part -> outcomes(json, signal, part, keys)));
                } else {
                    json.skipChildren();
                }
            });
        }
        return keys;
    }

    private static void outcomes(JsonParser json, String signal, String part, List<String> keys) throws IOException {
        if (!part.equals("outcomes")) {
            return;
        }
        JsonWalk.object(json, outcome -> {
            List<Integer> weights = new ArrayList<>();
            JsonWalk.array(json, () -> weights.add(json.getIntValue()));
            if (weights.stream().anyMatch(weight -> weight != 0)) {
                keys.add("evidence." + signal + "." + outcome);
            }
        });
    }
}
