package app.revenant.desktop.kit.silence;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.silence.Deed.Act;
import app.revenant.ghosting.Move;
import app.revenant.letters.LetterId;
import app.revenant.model.Language;
import app.revenant.resources.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeedsTest {

    /** Sentences that are no moves: why there is no chaser, and the hint of a live deal. */
    private static final Set<String> NO_MOVES = Set.of("move.no_chaser", "move.hint");
    /** What is best left alone has no button; nor has the promise to go round nobody. */
    private static final Set<String> STILL = Set.of("move.5.3", "move.wait", "move.wait_until", "move.parked_until",
            "move.keep_going", "move.watch");
    private static final Pattern LETTER = Pattern.compile("\\bT1?\\d\\b");

    private static List<String> keys() throws IOException {
        Properties said = new Properties();
        try (InputStream text = Wording.class.getResourceAsStream("/app/revenant/wording/en.properties")) {
            said.load(text);
        }
        return said.stringPropertyNames().stream().filter(key -> key.startsWith("move.") && !key.endsWith(".bare"))
                .filter(key -> !NO_MOVES.contains(key)).sorted().toList();
    }

    private static List<Deed> deeds(String key) {
        return Deeds.of(new Move(key, Optional.empty()));
    }

    @Test
    void everyMoveThatCanBeDoneHasItsButton() throws IOException {
        assertThat(keys()).hasSizeGreaterThan(STILL.size())
                .allSatisfy(key -> assertThat(deeds(key).isEmpty()).as(key).isEqualTo(STILL.contains(key)));
    }

    @Test
    void aMoveThatNamesALetterOpensThatLetter() throws IOException {
        Wording wording = new Wording(Language.EN);
        for (String key : keys()) {
            Matcher named = LETTER.matcher(wording.of(key, Map.of("name", "Claire", "date", "today", "letter", "T1")));
            if (!key.equals("move.close_out")) {
                named.results().forEach(letter -> assertThat(deeds(key)).as(key).extracting(Deed::letter)
                        .contains(Optional.of(LetterId.valueOf(letter.group()))));
            }
        }
    }

    @Test
    void goingRoundTheContactIsNoMove() {
        assertThat(deeds("move.5.3")).isEmpty();
        assertThat(deeds("move.5.1")).containsExactly(Deed.write(LetterId.T5));
    }

    @Test
    void buttonsOfARowHaveNamesOfTheirOwn() {
        assertThat(deeds("move.4.3")).extracting(Deed::id).containsExactly("write-t4", "write-t9");
        assertThat(Stream.of("move.3.1", "move.first_contact").flatMap(key -> deeds(key).stream()).map(Deed::act))
                .containsOnly(Act.PLAN, Act.LOG);
    }
}
