package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Value;
import app.revenant.resources.ShippedTone;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneCheckTest {

    private static final ToneBook BOOK = ShippedTone.read();
    private static final ToneCheck CHECK = new ToneCheck(BOOK);

    static Stream<Arguments> examples() {
        return BOOK.rules().stream().flatMap(rule -> rule.phrases().stream()
                .map(phrase -> Arguments.of(phrase.example(), rule.category())));
    }

    static List<String> innocent() {
        return BOOK.innocent();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHitsItsCategory(String example, ToneCategory category) {
        assertThat(hints(example)).extracting(ToneHint::category).contains(category);
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void aKindSentenceRaisesNoHint(String sentence) {
        assertThat(hints(sentence)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void wordsAreTheSliceEvenAmidAstralAndCombiningCharacters(String example, ToneCategory category) {
        String text = "👋 ﬁn İ ß 𝒳 " + Normalizer.normalize(example, Normalizer.Form.NFD) + "\r\n 👻 suite";

        assertThat(hints(text)).extracting(ToneHint::category).contains(category);
        assertThat(hints(text)).allSatisfy(hint -> assertThat(hint.words()).isEqualTo(slice(text, hint)).isNotBlank());
    }

    @Test
    void offsetsAreCodePointsAndTheEndIsExclusive() {
        ToneHint hint = only("👋👋 Votre silence.");

        assertThat(hint.start()).isEqualTo(3);
        assertThat(hint.end()).isEqualTo(16);
        assertThat(hint.words()).isEqualTo("Votre silence");
        assertThat(hint.severity()).isEqualTo(ToneSeverity.STOP);
        assertThat(hint.better()).startsWith("Je n’ai pas choisi le bon moment");
    }

    @Test
    void aCombiningAccentAtTheEndBelongsToTheWords() {
        String text = "Je me sens ignore\u0301.";

        assertThat(only(text).words()).isEqualTo("Je me sens ignore\u0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vous n’avez toujours pas répondu", "VOUS N'AVEZ TOUJOURS PAS RÉPONDU",
        "vous n\u2018avez  toujours\r\n\tpas répondu", "Vous n´avez\u00A0toujours\u202Fpas répondu",
        "Vous n'avez tou\u00ADjours pas répondu", "Ｖous n＇avez toujours pas répondu"})
    void spellingOfApostrophesSpacesAndCaseDoesNotMatter(String text) {
        assertThat(hints(text)).extracting(ToneHint::category).containsExactly(ToneCategory.REPROACH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> Votre silence", "  > Votre silence", "Bonjour\r\n>> Votre silence\r\nmerci",
        "« Votre silence »", "\"Votre silence\"", "“Your silence”", "« dit \"Votre\n silence\" ainsi »"})
    void wordsOfOthersAreNotJudged(String text) {
        assertThat(hints(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"« Votre silence", "Un écran 24\" et votre silence", "5 > 3 : votre silence",
        "Un 24\"\r\n\r\nVotre silence\r\n\r\nun 27\"", "» votre silence «", "« a\" » votre silence \"b\""})
    void aStrayMarkHidesNothing(String text) {
        assertThat(hints(text)).hasSize(1);
    }

    @Test
    void aHitMayReachAcrossAQuotationAndThenCoversIt() {
        assertThat(only("I really \"ahem\" need your answer").words()).isEqualTo("I really \"ahem\" need your");
    }

    @Test
    void emptyWordsAreHintedAtOnlyWhenNothingIsBrought() {
        assertThat(CHECK.check("Just checking in", Optional.empty())).hasSize(1);
        assertThat(CHECK.check("Just checking in", Optional.of(Value.NONE))).hasSize(1);
        assertThat(CHECK.check("Just checking in", Optional.of(Value.RESOURCE))).isEmpty();
        assertThat(CHECK.check("Your silence", Optional.of(Value.RESOURCE))).hasSize(1);
    }

    @Test
    void hintsComeByStartThenByTheCodeOfTheCategory() {
        List<ToneHint> hints = hints("It's a shame you never answered. You made me waste my time.");

        assertThat(hints).extracting(hint -> hint.category().code() + "@" + hint.start())
                .containsExactly("bitterness@0", "reproach@13", "guilt@33", "bitterness@45");
    }

    @Test
    void ofOverlappingHitsInOneCategoryTheLongestStays() {
        assertThat(hints("I just wanted to check if you saw it")).singleElement()
                .extracting(ToneHint::words).isEqualTo("just wanted to check");
    }

    @Test
    void wordsThatBothLanguagesKnowGetTheBetterWordingOfTheText() {
        assertThat(only("You have become quite a ghost to me").better()).startsWith("(delete");
        assertThat(only("Vous êtes un ghost pour nous").better()).startsWith("(supprimer");
    }

    @Test
    void everySeparatePlaceIsNamed() {
        assertThat(hints("Votre silence. Oui, votre silence.")).extracting(ToneHint::start).containsExactly(0, 20);
    }

    @Test
    void forShowingAHintCoversWholeWords() {
        String text = "Alas, you never replied. Malgré mes\u00A0appels";

        assertThat(hints(text)).extracting(hint -> hint.overWholeWords(text).words())
                .containsExactly("you never replied", "Malgré mes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", ">", "«", "\"", "\uD83D", "\u0301", "\u200D"})
    void almostNothingRaisesNothing(String text) {
        assertThat(hints(text)).isEmpty();
    }

    private static List<ToneHint> hints(String text) {
        return CHECK.check(text, Optional.empty());
    }

    private static ToneHint only(String text) {
        List<ToneHint> hints = hints(text);
        assertThat(hints).hasSize(1);
        return hints.get(0);
    }

    private static String slice(String text, ToneHint hint) {
        int[] points = text.codePoints().toArray();
        return new String(points, hint.start(), hint.end() - hint.start());
    }
}
