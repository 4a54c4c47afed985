package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.resources.ShippedLetters;
import app.revenant.resources.ShippedTone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's own letters never hurt, and the check keeps up with a seller who types. */
class ShippedLettersToneTest {

    private static final Templates TEMPLATES = ShippedLetters.read();
    private static final ToneCheck CHECK = new ToneCheck(ShippedTone.read());
    private static final Fields FIELDS = new Fields(Map.ofEntries(
            Map.entry(Field.NAME, "Claire"), Map.entry(Field.SALUT, "Bonjour Claire"),
            Map.entry(Field.TOPIC, "Module ERP"), Map.entry(Field.GOAL, "clôturer en trois jours"),
            Map.entry(Field.TASK, "remettre le projet devant le DG"), Map.entry(Field.PERSON, "Paul Morel"),
            Map.entry(Field.EVENT, "1er décembre"), Map.entry(Field.WHAT_CLOSES, "créneau de janvier"),
            Map.entry(Field.CLOSE_DATE, "27 novembre"), Map.entry(Field.RETURN_DATE, "mai 2027"),
            Map.entry(Field.SLOT, "jeudi 10 h"), Map.entry(Field.TRIGGER, "le décret de janvier"),
            Map.entry(Field.SUMMARY, "périmètre, calendrier, budget, équipe, suite"),
            Map.entry(Field.RESOURCE, "Clôturer vite, https://example.org/a"),
            Map.entry(Field.USEFUL_POINT, "page 12"), Map.entry(Field.NEW_COMPANY, "Ateliers Brunet"),
            Map.entry(Field.ME, "Anne Le Goff, Revenant, +33 1 02 03 04 05")));

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterId.values())
                .flatMap(id -> Arrays.stream(Voice.values()).map(voice -> Arguments.of(id, voice)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noLetterHurtsWithItsFieldsOpenOrFilled(LetterId id, Voice voice) {
        Letter open = new Merge().merge(TEMPLATES.of(id), voice, Fields.NONE);
        Letter filled = new Merge().merge(TEMPLATES.of(id), voice, FIELDS);

        assertThat(filled.unfilled()).isEmpty();
        assertThat(filled.subject() + filled.body()).doesNotContain("{{");
        for (String text : List.of(open.subject(), open.body(), filled.subject(), filled.body())) {
            assertThat(CHECK.check(text, Optional.empty())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(LetterId.class)
    void frenchLettersKeepTheirPunctuationOnTheLine(LetterId id) {
        for (Voice voice : List.of(Voice.FR_VOUS, Voice.FR_TU)) {
            Template.Text text = TEMPLATES.of(id).text(voice);
            assertThat(text.subject() + "\n" + text.body())
                    .doesNotContainPattern("[^\\u202F][;!?]|[^\\u00A0][:»]|«[^\\u00A0]|'");
        }
    }

    @Test
    void aLetterIsCheckedFasterThanAKeyIsPressed() {
        String letter = new Merge().merge(TEMPLATES.of(LetterId.T5), Voice.FR_VOUS, FIELDS).body();
        for (int i = 0; i < 50; i++) {
            CHECK.check(letter, Optional.empty());
        }

        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            CHECK.check(letter, Optional.empty());
        }

        assertThat((System.nanoTime() - start) / 50).as("nanoseconds a check").isLessThan(50_000_000L);
    }
}
