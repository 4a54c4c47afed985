package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of {@code src dst unix_time}. */
class TrafficReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 2 100\n2 1 200", "1\t2\t100\n2\t1\t200", "1,2,100\n2, 1, 200", "a@x.example b@x.example 100\nb@x.example a@x.example 200",
            "% asym positive\n# more\n\n1 2  1 100\n2 1  -1 200\n", "src dst time\n1 2 100\n2 1 200", "1 2 100.0\r\n2 1 200.9\r\n", "2 1 200\n1 2 100", "\uFEFF1 2 100\n2 1 200"})
    void separatorsCommentsHeadingsWeightsAndOrderAreAllTheSame(String text) throws IOException {
        Traffic traffic = read(text);
        assertThat(traffic.messages()).extracting(Message::at).containsExactly(100L, 200L);
        assertThat(traffic.messages().get(0).from()).isEqualTo(traffic.messages().get(1).to());
        assertThat(traffic.messages().get(0).to()).isEqualTo(traffic.messages().get(1).from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1 2 3 4 5", "1 2 yesterday", "1 2 -5", "1 2 4102444800", "1 2 1082040961000", "1 2 NaN", "src dst time", "2026-11-23 1 2026-11-23"})
    void aBadLineIsNamedByItsNumber(String bad) {
        assertThatThrownBy(() -> read("% heading\n1 2 100\n" + bad + "\n")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("evaluation.line");
            assertThat(refusal.arguments()).containsExactly("mail.txt", 3);
        });
    }

    @Test
    void theFirstLineIsNoHeadingWhereItsTimeIsAlmostANumber() {
        assertThatThrownBy(() -> read("1 2 12:30\n1 2 100")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "% nothing\n# at all"})
    void aFileWithoutMessagesSaysSo(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("evaluation.empty"));
    }

    @Test
    void theSameSecondToSeveralIsPersonalToNone() throws IOException {
        assertThat(read("1 2 100\n1 3 100\n1 2 101\n4 2 100").messages()).extracting(Message::personal)
                .containsExactly(false, false, true, true);
    }

    @Test
    void whatIsToldTwiceOrWrittenToOneselfIsLeftOut() throws IOException {
        assertThat(read("1 2 100\n1 2 100\n1 1 100").messages()).containsExactly(new Message(0, 1, 100, true));
    }

    private static Traffic read(String text) throws IOException {
        return new TrafficReader("mail.txt").read(new BufferedReader(new StringReader(text)));
    }
}
