package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.ghosting.State;
import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.Answer;
import app.revenant.model.Change;
import app.revenant.model.DealId;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GhostsTest {

    private static final DealId DEAL = new DealId("d1");

    @TempDir
    private Path folder;

    @Test
    void alertsAreComputedAndNeverStored() {
        try (Office office = OfficeAt.withStory(folder, "03-price")) {
            assertThat(state(office)).isEqualTo(State.QUIET);
            office.attempts().log(DEAL, OfficeAt.answered("a100", OfficeAt.NOW, Answer.NEUTRAL), Optional.empty());
            assertThat(state(office)).isEqualTo(State.ACTIVE);
            office.undo().undo();
            assertThat(state(office)).isEqualTo(State.QUIET);
        }
    }

    @Test
    void aContactLoggedMinutesAfterTheFirstLookIsSeenAtOnce() {
        OfficeAt.withStory(folder, "03-price").close();
        AtomicReference<Instant> now = new AtomicReference<>(OfficeAt.NOW);
        try (Office office = Wiring.open(folder, OfficeAt.clock(now::get))) {
            assertThat(state(office)).isEqualTo(State.QUIET);
            now.set(OfficeAt.NOW.plusSeconds(60));
            office.attempts().log(DEAL, OfficeAt.answered("a100", now.get(), Answer.NEUTRAL), Optional.empty());
            assertThat(state(office)).isEqualTo(State.ACTIVE);
        }
    }

    @Test
    void onlyTheDealAWriteTouchedIsAssessedAgain() {
        try (Office office = OfficeAt.withStory(folder, "03-price")) {
            DealId other = office.deals().begin(new NewDeal("Other", Optional.empty(), Optional.empty(), "demo", Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty()), LocalDate.of(2026, 11, 23));
            Assessed before = office.ghosts().of(DEAL).orElseThrow();
            office.attempts().log(other, OfficeAt.wrote("a100", OfficeAt.NOW), Optional.empty());
            office.ghosts().listed();
            assertThat(office.ghosts().of(DEAL)).containsSame(before);
            assertThat(office.ghosts().of(other).orElseThrow().history().attempts()).hasSize(1);
        }
    }

    @Test
    void theBellSaysWhatAWriteTouched() {
        List<Change> rung = new ArrayList<>();
        try (Office office = OfficeAt.withStory(folder, "03-price")) {
            office.bell().listen(rung::add);
            office.attempts().log(DEAL, OfficeAt.wrote("a100", OfficeAt.NOW), Optional.empty());
            assertThat(rung).hasSize(1);
            assertThat(rung.get(0).touches(DEAL)).isTrue();
            assertThat(rung.get(0).touches(Change.Kind.ATTEMPT)).isTrue();
            assertThat(rung.get(0).touches(new DealId("another"))).isFalse();
        }
    }

    @Test
    void aSnoozedDealStaysListedAndLeavesTheAlerts() {
        try (Office office = OfficeAt.withStory(folder, "03-price")) {
            office.deals().answer(DEAL, new AlertAnswer(OfficeAt.NOW, AlertAnswerKind.SNOOZED, Optional.of(LocalDate.of(2026, 11, 30)),
                    Optional.empty()));
            assertThat(office.ghosts().flagged()).isEmpty();
            assertThat(office.ghosts().listed()).singleElement().satisfies(deal -> {
                assertThat(deal.assessment().isFlagged()).isTrue();
                assertThat(deal.assessment().hidden()).isTrue();
            });
            assertThat(office.figures().figures().hidden()).isEqualTo(1);
        }
    }

    private static State state(Office office) {
        return office.ghosts().of(DEAL).orElseThrow().assessment().state();
    }
}
