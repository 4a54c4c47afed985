package app.revenant.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.work.Agenda;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What they said, when they said it, and for which day. */
class SaidTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DealId DENTIST = new DealId("d3");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        office.deals().setNextStep(DENTIST, Optional.empty());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPromiseWithADayIsToldInTheirWordsWithBothDays() {
        log("2026-11-12T09:00:00Z", Answer.DATED, new Promise(Optional.of("name the branch"),
                Optional.of(LocalDate.of(2026, 11, 20)), Optional.empty()));
        Said said = Said.of(item(LocalDate.of(2026, 11, 20)), PARIS);
        assertThat(said.what()).contains("name the branch");
        assertThat(said.on()).contains(LocalDate.of(2026, 11, 12));
        assertThat(said.isDated()).isTrue();
        assertThat(text(LocalDate.of(2026, 11, 20))).isEqualTo("name the branch · said Thu 12 Nov, due Fri 20 Nov");
    }

    @Test
    void aWarmWordWithoutADayIsNotDueOnTheDayItWasSaid() {
        log("2026-11-12T23:30:00Z", Answer.WARM_VAGUE, new Promise(Optional.empty(), Optional.empty(), Optional.empty()));
        LocalDate saidOn = LocalDate.of(2026, 11, 13);
        assertThat(Said.of(item(saidOn), PARIS).isDated()).isFalse();
        assertThat(text(saidOn)).isEqualTo("“We will get back to you” · said Fri 13 Nov, no date given");
    }

    @Test
    void ofSeveralPromisesTheOneWhoseDayPassedIsTold() {
        log("2026-11-10T09:00:00Z", Answer.DATED, new Promise(Optional.of("first"), Optional.of(LocalDate.of(2026, 11, 18)), Optional.empty()));
        log("2026-11-12T09:00:00Z", Answer.DATED, new Promise(Optional.of("second"), Optional.of(LocalDate.of(2026, 12, 18)), Optional.empty()));
        assertThat(Said.of(item(LocalDate.of(2026, 11, 18)), PARIS).what()).contains("first");
    }

    private String text(LocalDate due) {
        return new LineText(Words.in(Language.EN), PARIS).of(item(due));
    }

    private Agenda.Item item(LocalDate due) {
        return new Agenda.Item(office.ghosts().of(DENTIST).orElseThrow(), Agenda.Kind.PROMISED, Optional.of(due), 0);
    }

    private void log(String at, Answer answer, Promise promise) {
        Optional<Promise> made = Optional.of(promise).filter(any -> promise.due().isPresent());
        office.attempts().log(DENTIST, new ContactAttempt(office.attempts().newId(), Instant.parse(at), Optional.empty(),
                Channel.MOBILE, Direction.OUT, Outcome.REACHED, Optional.of(answer), Set.of(), Optional.empty(), false,
                Optional.empty(), made, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("“We will get back to you” She sounded in a hurry.")), Optional.empty());
    }
}
