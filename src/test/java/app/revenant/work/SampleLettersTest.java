package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.Draft;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every flagged deal of the sample can be closed with every letter, and no word in it hurts. */
class SampleLettersTest {

    @TempDir
    static Path folder;
    private static Office office;
    private static List<Assessed> flagged;

    @BeforeAll
    static void fill() {
        office = Wiring.open(folder, Clock.fixed(Instant.parse("2028-03-14T09:00:00Z"), ZoneOffset.UTC));
        office.sample().fill();
        flagged = office.ghosts().listed().stream().filter(deal -> deal.assessment().isFlagged()).toList();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(value = LetterId.class, names = {"T1", "T2", "T3", "T4", "T5", "T6", "T7"})
    void theLetterMergesForEveryFlaggedDealAndPassesTheToneCheck(LetterId letter) {
        assertThat(flagged).hasSize(15).allSatisfy(deal -> {
            Voice voice = Voice.of(deal.contact(), office.book().settings());
            Composition written = office.closeOuts().compose(deal.id(), letter, voice, Fields.NONE);
            assertThat(written.body()).contains(deal.contact().orElseThrow().given().orElseThrow());
            assertThat(office.closeOuts().hints(written.subject())).isEmpty();
            assertThat(office.closeOuts().hints(written.body())).isEmpty();
        });
    }

    /** Only what nobody could know stays open: what is sent along, the signature, and a deadline where there is none. */
    @Test
    void theLetterOfTheLeadingCauseFindsItsFieldsInTheLog() {
        EnumSet<Field> unknown = EnumSet.of(Field.RESOURCE, Field.USEFUL_POINT, Field.ME);
        assertThat(flagged).extracting(deal -> office.closeOuts().begin(deal.id())).allSatisfy(written ->
                assertThat(written.unfilled()).filteredOn(field -> field != Field.EVENT).allMatch(unknown::contains));
        assertThat(flagged).extracting(deal -> office.closeOuts().begin(deal.id()))
                .filteredOn(written -> written.unfilled().contains(Field.EVENT)).hasSize(1);
    }

    @Test
    void theDraftThatLiesReadyPassesTheToneCheck() {
        List<Draft> drafts = flagged.stream().flatMap(deal -> deal.history().drafts().stream()).toList();

        assertThat(drafts).hasSize(1);
        assertThat(drafts.stream().flatMap(draft -> Stream.of(draft.subject(), draft.body()))
                .flatMap(text -> office.closeOuts().hints(text).stream())).isEmpty();
    }
}
