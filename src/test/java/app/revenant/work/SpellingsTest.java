package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({"brunet,brunet", "brumet,brunet", "bruneet,brunet", "brnet,brunet", "runet,brunet", "brune,brunet", "bruent,brunet",
            "rbunet,brunet", "brunte,brunet"})
    void oneErrorIsNear(String typed, String meant) {
        assertThat(Spellings.isNear(typed, meant)).isTrue();
        assertThat(Spellings.isNear(meant, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"bruntes,brunet", "brnt,brunet", "burent,brunet", "tenurb,brunet", "brunetxx,brunet"})
    void twoErrorsAreNot(String typed, String meant) {
        assertThat(Spellings.isNear(typed, meant)).isFalse();
        assertThat(Spellings.isNear(meant, typed)).isFalse();
    }

    @Test
    void wordsOfFourLettersAreTheShortestThatAreForgiven() {
        Spellings spellings = knowing("paul", "leo", "anne2");
        assertThat(spellings.near("poul")).containsExactly("paul");
        assertThat(spellings.near("lea")).isEmpty();
        assertThat(spellings.near("pau")).isEmpty();
        assertThat(spellings.near("anne3")).isEmpty();
    }

    @Test
    void theWordItselfIsNoError() {
        assertThat(knowing("martin", "martine").near("martin")).containsExactly("martine");
    }

    @Test
    void wordsAddedLaterAreFoundToo() {
        Spellings spellings = knowing("brunet");
        spellings.add(List.of("brunel"));
        assertThat(spellings.near("bruned")).containsExactlyInAnyOrder("brunet", "brunel");
    }

    @Test
    void fewOfVeryManyAreAnswered() {
        Spellings spellings = new Spellings();
        spellings.add(IntStream.range(0, 26).mapToObj(letter -> "brune" + (char) ('a' + letter)).toList());
        assertThat(spellings.near("brunex")).hasSize(16);
    }

    @Property(tries = 300)
    void whatIsFoundIsWhatLookingAtEveryWordFinds(@ForAll @StringLength(min = 4, max = 6) @CharRange(from = 'a', to = 'c') String typed) {
        Spellings spellings = new Spellings();
        Random chance = new Random(typed.hashCode());
        List<String> words = IntStream.range(0, 40).mapToObj(word -> chance.ints(4 + chance.nextInt(3), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()).distinct().toList();
        spellings.add(words);
        List<String> near = words.stream().filter(word -> !word.equals(typed) && Spellings.isNear(typed, word)).toList();
        assertThat(near).containsAll(spellings.near(typed));
        assertThat(spellings.near(typed)).hasSize(Math.min(16, near.size()));
    }

    @Test
    void fromManyWordsThoseNearAreFoundAlsoAfterTheySettled() {
        Spellings spellings = new Spellings();
        spellings.add(IntStream.range(0, 12_000).mapToObj(SpellingsTest::name).toList());
        for (int place = 0; place < 12_000; place += 1_111) {
            String word = name(place);
            assertThat(spellings.near(word.substring(0, 3) + word.substring(4))).contains(word);
        }
    }

    private static String name(int number) {
        String digits = Integer.toString(100_000 + number, 26);
        return "name" + digits.chars().map(digit -> Character.isDigit(digit) ? 'q' + digit - '0' : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static Spellings knowing(String... words) {
        Spellings spellings = new Spellings();
        spellings.add(List.of(words));
        return spellings;
    }
}
