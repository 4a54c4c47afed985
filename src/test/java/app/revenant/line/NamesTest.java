package app.revenant.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T09:00+01:00[Europe/Paris]");
    private static final int MANY = 100_000;
    private static final int ROUNDS = 200;
    /** Far above what it takes, far below what one feels. */
    private static final Duration FELT = Duration.ofMillis(20);

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(Known.names().knows("zoe")).isTrue();
        assertThat(Known.names().knows("le")).isFalse();
    }

    @Test
    void aBeginningOrOneWrongLetterOffersNamesAndNeverTakesThem() {
        assertThat(Known.names().like("march")).extracting(Candidate::name).containsExactly("Hugo Marchand");
        assertThat(Known.names().like("marchnad")).extracting(Candidate::name).containsExactly("Hugo Marchand");
        assertThat(Known.names().like("zz")).isEmpty();
    }

    @Test
    void aLineIsReadAmongAHundredThousandNamesBeforeTheNextKey() {
        LineReader reader = new LineReader(new Names(IntStream.range(0, MANY).mapToObj(NamesTest::candidate).toList()), "EUR");
        String line = "appel Family4711 répondeur, « on en parle au comité de la semaine prochaine », tarif 18 400 €, elle hésite avec un concurrent, rappeler jeudi 10h "
                + "pour présenter le plan en deux pages et caler la suite +prix";
        IntStream.range(0, ROUNDS).forEach(round -> reader.read(line, NOW));
        long start = System.nanoTime();
        IntStream.range(0, ROUNDS).forEach(round -> reader.read(line, NOW));
        Duration each = Duration.ofNanos((System.nanoTime() - start) / ROUNDS);
        assertThat(each).isLessThan(FELT);
        assertThat(reader.read(line, NOW).who().orElseThrow().isOne()).isTrue();
        assertThat(reader.read("appel Familly4711 rép", NOW).who().orElseThrow().isOne()).as("a name that is only like it is asked about").isFalse();
    }

    private static Candidate candidate(int number) {
        return new Candidate(Optional.of(new DealId("d" + number)), Optional.of(new PersonId("p" + number)), true,
                "Given" + number % 500 + " Family" + number, "Company" + number / 3, "Deal " + number, List.of());
    }
}
