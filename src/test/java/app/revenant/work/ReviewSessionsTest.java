package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.StepOwner;
import app.revenant.model.Verdict;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review of the sample pipeline: what is written at each decision, taken back, and found again. */
class ReviewSessionsTest {

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void aReviewOfTheSample() {
        office = OfficeAt.folder(folder);
        office.sample().fill();
        office.sessions().begin(today());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private LocalDate today() {
        return office.sittings().now().today();
    }

    private Sitting at(ReviewStep step) {
        office.sessions().at(step, Optional.empty());
        return office.sittings().now();
    }

    private ReviewPlace place() {
        return office.sittings().now().card().orElseThrow().place(OfficeAt.NOW);
    }

    private ReviewSession session() {
        return office.sittings().now().session().orElseThrow();
    }

    private DealHistory deal(DealId id) {
        return office.book().snapshot().deal(id).orElseThrow();
    }

    @Test
    void aReviewBeginsWithHygieneAndHasEveryFlaggedDealBeforeIt() {
        Sitting now = office.sittings().now();
        assertThat(now.step()).isEqualTo(ReviewStep.HYGIENE);
        assertThat(now.card()).isEmpty();
        assertThat(now.round().flagged().size() + now.round().closeOuts().size())
                .isGreaterThanOrEqualTo(now.figures().decisions().size());
        assertThat(now.round().minutesFrom(ReviewStep.HYGIENE)).isGreaterThan(10);
    }

    @Test
    void aDecisionGoesOnToTheNextDealAndIsTakenBackInOneStep() {
        Sitting before = at(ReviewStep.FLAGGED);
        DealId first = before.card().orElseThrow().deal().id();
        assertThat(before.number()).isEqualTo(1);
        office.sessions().at(ReviewStep.FLAGGED, Optional.of(place()));
        office.sessions().watch(place());

        Sitting after = office.sittings().now();
        assertThat(after.card().orElseThrow().deal().id()).isEqualTo(before.lineUp(ReviewStep.FLAGGED).get(1));
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.deals()).isEqualTo(before.deals());
        office.undo().undo();
        assertThat(office.sittings().now().card().orElseThrow().deal().id()).isEqualTo(first);
        assertThat(session().entries()).isEmpty();
    }

    @Test
    void aRepairedStepIsTheDealsStepAndOneActWithTheDecision() {
        at(ReviewStep.FLAGGED);
        ReviewPlace place = place();
        Optional<NextStep> before = deal(place.deal()).deal().nextStep();
        NextStep step = new NextStep(StepOwner.ME, Optional.of("appeler"), Optional.of(today().plusDays(2)), Optional.empty(),
                Optional.empty(), false, Optional.empty());
        office.sessions().repair(place, step);
        assertThat(deal(place.deal()).deal().nextStep()).contains(step);
        ReviewEntry entry = session().decision(place.deal()).orElseThrow();
        assertThat(entry.words()).contains("appeler");
        assertThat(entry.state()).isEqualTo(place.state());
        office.undo().undo();
        assertThat(deal(place.deal()).deal().nextStep()).isEqualTo(before);
        assertThat(session().entries()).isEmpty();
    }

    @Test
    void aDealThatEndsWhileTheReviewIsAtItWasDecidedThere() {
        at(ReviewStep.FLAGGED);
        ReviewPlace here = place();
        office.sessions().at(ReviewStep.FLAGGED, Optional.of(here));
        Composition letter = office.closeOuts().begin(here.deal());
        office.sentLetters().sent(letter, "s", "b", new Aftermath(CloseReason.NO_ANSWER, Optional.of(3), Optional.of(today().plusDays(7))),
                today());
        Verdict verdict = session().decision(here.deal()).orElseThrow().verdict();
        assertThat(verdict.isOfTheLastThree()).isTrue();
        office.undo().undo();
        assertThat(session().decision(here.deal())).isEmpty();

        office.deals().park(here.deal(), today().plusDays(60));
        assertThat(session().decision(here.deal()).orElseThrow().verdict()).isEqualTo(Verdict.NURTURE);
        office.undo().undo();
        office.deals().close(here.deal(), DealStatus.LOST, new Closing(Optional.of(today()), Optional.empty(), Optional.empty()));
        assertThat(session().decision(here.deal()).orElseThrow().verdict()).isEqualTo(Verdict.FINISH);
    }

    @Test
    void aDealThatEndsElsewhereWasNotDecidedInTheReview() {
        at(ReviewStep.FLAGGED);
        office.sessions().at(ReviewStep.FLAGGED, Optional.of(place()));
        List<DealId> line = office.sittings().now().lineUp(ReviewStep.FLAGGED);
        office.deals().park(line.get(1), today().plusDays(60));
        assertThat(session().entries()).isEmpty();
    }

    @Test
    void afterAKillAllButTheDecisionInHandIsThere() {
        at(ReviewStep.FLAGGED);
        office.sessions().at(ReviewStep.FLAGGED, Optional.of(place()));
        office.sessions().watch(place());
        Sitting left = office.sittings().now();
        office.sessions().at(ReviewStep.FLAGGED, left.card().map(card -> card.place(OfficeAt.NOW)));
        try (Office other = OfficeAt.folder(folder)) {
            Sitting found = other.sittings().now();
            assertThat(found.session().orElseThrow().entries()).hasSize(1);
            assertThat(found.card().orElseThrow().deal().id()).isEqualTo(left.card().orElseThrow().deal().id());
            assertThat(found.step()).isEqualTo(ReviewStep.FLAGGED);
        }
    }

    @Test
    void oneBeginsAnewWithoutUndoingWhatWasDecided() {
        at(ReviewStep.FLAGGED);
        ReviewPlace place = place();
        office.sessions().finish(place, DealStatus.LOST, new Closing(Optional.of(today()), Optional.of(CloseReason.NO_BUDGET), Optional.empty()));
        office.sessions().anew(today());
        assertThat(deal(place.deal()).deal().status()).isEqualTo(DealStatus.LOST);
        assertThat(session().entries()).isEmpty();
        assertThat(office.sittings().now().past().last()).isEmpty();
        office.undo().undo();
        assertThat(session().entries()).hasSize(1);
    }

    @Test
    void aReviewIsDueUntilOneEndsInTheWeek() {
        assertThat(office.sittings().isDue()).isTrue();
        office.sessions().end();
        assertThat(office.sittings().isDue()).isFalse();
        assertThat(office.sittings().now().session()).isEmpty();
        assertThat(office.sittings().now().past().last()).isPresent();
        office.undo().undo();
        assertThat(office.sittings().isDue()).isTrue();
    }

    @Test
    void whatWasPassedOverLastTimeCannotBePassedOverAgain() {
        at(ReviewStep.FLAGGED);
        DealId first = place().deal();
        office.sessions().watch(place());
        office.sessions().end();
        office.sessions().begin(today());
        at(ReviewStep.FLAGGED);
        ReviewCard card = office.sittings().now().card().orElseThrow();
        assertThat(card.deal().id()).isEqualTo(first);
        assertThat(card.option(Verdict.WATCH).orElseThrow().isOffered()).isFalse();
        assertThat(card.since().last().orElseThrow().verdict()).isEqualTo(Verdict.WATCH);
    }

    @Test
    void aGapIsLeftOrAFactRenewed() {
        Sitting now = office.sittings().now();
        int gaps = now.round().gaps().size();
        assertThat(gaps).isPositive();
        office.sessions().leave(now.round().gaps().get(0));
        assertThat(office.sittings().now().round().gaps()).hasSize(gaps - 1);
        office.sittings().now().round().gaps().stream().filter(gap -> gap.fact().isPresent()).findFirst()
                .ifPresent(gap -> {
                    office.sessions().renew(gap, today());
                    assertThat(office.sittings().now().round().gaps()).hasSize(gaps - 2);
                });
    }
}
