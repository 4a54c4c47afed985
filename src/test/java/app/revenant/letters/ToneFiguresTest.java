package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.resources.ShippedTone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what is bad is hinted at, and how much of what is ordinary, on sentences and mails of our own. */
class ToneFiguresTest {

    private static final ToneBook BOOK = ShippedTone.read();
    private static final ToneCheck CHECK = new ToneCheck(BOOK);

    static Stream<Arguments> meanings() {
        return BOOK.meanings().stream().flatMap(book -> book.meanings().stream()
                .map(meaning -> Arguments.of(meaning.example(), meaning, book)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meanings")
    void everyMeaningFindsItsExample(String example, Meaning meaning, MeaningBook book) {
        MeaningBook alone = new MeaningBook(book.language(), book.words(), Map.of(), List.of(meaning));
        List<ToneRule> bare = BOOK.rules().stream().map(rule -> new ToneRule(rule.category(), rule.severity(),
                rule.language(), rule.better(), List.of())).toList();

        assertThat(new ToneCheck(new ToneBook(bare, List.of(alone), List.of())).check(example, Optional.empty()))
                .extracting(ToneHint::category).containsOnly(meaning.category()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nineOfTenBadSentencesAreHintedAt(Language language) throws IOException {
        List<String> sentences = texts("bad_" + language.code(), "\n");

        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(sentences.stream().filter(sentence -> hints(sentence).isEmpty()))
                .hasSizeLessThanOrEqualTo(sentences.size() / 10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneOrdinaryMailInTwentyIsHintedAtAtMost(Language language) throws IOException {
        List<String> mails = texts("ordinary_" + language.code(), "\n---\n");

        assertThat(mails).hasSizeGreaterThan(35);
        assertThat(mails.stream().filter(mail -> !hints(mail).isEmpty())).hasSizeLessThanOrEqualTo(mails.size() / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T'as pas répondu à mes mails", "tas jamais repondu a mes mails", "You didnt answer me",
        "Pourquoi ne m'avez-vous jamais rappelé ?", "You have, sadly, never once answered me"})
    void spellingAndWordOrderDoNotHideAReproach(String sentence) {
        assertThat(hints(sentence)).extracting(ToneHint::category).contains(ToneCategory.REPROACH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I have not answered you yet, forgive me.", "If you have not answered by Friday, no harm done.",
        "Congratulations on your new shop.", "Please find both copies; you need to sign both and keep one.",
        "Je ne vous ai pas répondu assez vite.", "Vous devez signer les deux exemplaires du contrat."})
    void whoDidWhatToWhomMatters(String sentence) {
        assertThat(hints(sentence)).isEmpty();
    }

    @Test
    void wishesAtBothEndsOfALetterThatSaysMoreAreCourtesy() {
        String much = " The steel arrives on Monday. We cut it on Tuesday. The welder comes a day later. Paint needs a week. ";

        assertThat(hints("I hope you are well." + much + "I look forward to hearing from you.")).isEmpty();
        assertThat(hints("I hope you are well. I look forward to hearing from you.")).hasSize(2);
        assertThat(hints("I hope you are well." + much + "Your silence hurts.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"you ", "vous ", "you never ", "n'", "ne ", "i ", "j'", "? ", "a", "please ", "svp "})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void noTextMakesItStumble(String part) {
        assertThat(hints(part.repeat(2_000))).isNotNull();
    }

    private static List<ToneHint> hints(String text) {
        return CHECK.check(text, Optional.empty());
    }

    private static List<String> texts(String name, String separator) throws IOException {
        try (InputStream file = ToneFiguresTest.class.getResourceAsStream("tone/" + name + ".txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split(separator)).map(String::strip).filter(text -> !text.isEmpty()).toList();
        }
    }
}
