package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.State;
import app.revenant.model.Answer;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LetterKind;
import app.revenant.model.PersonEventKind;
import app.revenant.model.ReviewStep;
import app.revenant.model.StageKind;
import app.revenant.model.StepEffort;
import app.revenant.model.Tag;
import app.revenant.model.Verdict;
import app.revenant.review.Option.Hindrance;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which decisions are offered about a deal, and why the others are not. */
class OptionsTest {

    private static final Past NOTHING = new Past(List.of());

    private static ADeal quiet() {
        return aDeal().named("d", "D").silentFor(12).wrote(ago(10));
    }

    private static ADeal ghost() {
        return aDeal().named("d", "D").silentFor(30).wrote(ago(25)).wrote(ago(12));
    }

    private static Optional<Hindrance> why(Verdict verdict, ADeal deal) {
        return why(verdict, deal, ReviewStep.FLAGGED, false, NOTHING);
    }

    private static Optional<Hindrance> why(Verdict verdict, ADeal deal, ReviewStep step, boolean committed, Past past) {
        Options options = new Options(past, ASeller.aSeller().settings(), LocalDate.parse(today()));
        return options.of(Pipeline.reviewed(deal), step, committed).stream().filter(each -> each.verdict() == verdict).findFirst()
                .orElseThrow().hindrance();
    }

    @Test
    void theDealsOfTheseTestsStandWhereTheyShould() {
        assertThat(quiet().assessed().state()).isEqualTo(State.QUIET);
        assertThat(ghost().assessed().state()).isEqualTo(State.GHOST);
    }

    @Test
    void aDealAdvancesOnlyOnTheirDatedWordWithItsFactsKnownAndAStageAhead() {
        assertThat(why(Verdict.ADVANCE, quiet(), ReviewStep.FLAGGED, true, NOTHING)).contains(Hindrance.NOT_MOVING);
        ADeal moving = aDeal().named("d", "D").at(StageKind.DISCOVERY).theyWrote(ago(1)).saying(Answer.DATED).promising(tomorrow())
                .theyOwe("le cahier").due(tomorrow()).agreed().asking(StepEffort.S);
        assertThat(moving.assessed().state()).isEqualTo(State.WAITING);
        assertThat(why(Verdict.ADVANCE, moving, ReviewStep.LIVE, false, NOTHING)).contains(Hindrance.NO_COMMITMENT);
        assertThat(why(Verdict.ADVANCE, moving, ReviewStep.LIVE, true, NOTHING)).contains(Hindrance.FACTS_MISSING);
        moving.fact(FactKind.PAIN, FactValue.POS).fact(FactKind.INTENT, FactValue.POS);
        assertThat(why(Verdict.ADVANCE, moving, ReviewStep.LIVE, true, NOTHING)).isEmpty();
    }

    @Test
    void nothingComesAfterTheLastStage() {
        Options options = new Options(NOTHING, ASeller.aSeller().settings(), LocalDate.parse(today()));
        assertThat(options.nextStage(Pipeline.reviewed(quiet().at(StageKind.VERBAL)))).isEmpty();
        assertThat(options.nextStage(Pipeline.reviewed(quiet().at(StageKind.DEMO))).orElseThrow().kind())
                .isEqualTo(StageKind.PROPOSAL);
    }

    @Test
    void aStepIsRepairedWhileTheDealIsOnlyQuietAndAnythingIsLeftToLearn() {
        assertThat(why(Verdict.FIX_STEP, quiet())).isEmpty();
        assertThat(why(Verdict.FIX_STEP, ghost())).contains(Hindrance.NOT_QUIET);
        assertThat(why(Verdict.FIX_STEP, ghost(), ReviewStep.LIVE, false, NOTHING)).isEmpty();
    }

    @Test
    void aLastChanceIsGivenOnceAndToNobodyWhoNeverAnswered() {
        assertThat(why(Verdict.LAST_CHANCE, quiet())).isEmpty();
        assertThat(why(Verdict.LAST_CHANCE, ghost())).isEmpty();
        assertThat(why(Verdict.LAST_CHANCE, aDeal().silentFor(12).letter(LetterKind.LAST_CHANCE, ago(10)))).contains(Hindrance.USED);
        ADeal closed = aDeal().silentFor(90).wrote(ago(80)).wrote(ago(60)).letter(LetterKind.LAST_CHANCE, ago(40));
        assertThat(closed.assessed().state()).isEqualTo(State.CLOSE);
        assertThat(why(Verdict.LAST_CHANCE, closed)).contains(Hindrance.TOO_LATE);
        assertThat(why(Verdict.LAST_CHANCE, aDeal().theyWrote(ago(1)))).contains(Hindrance.NOT_SILENT);
    }

    @Test
    void closingIsTheSellersToJudgeAtAnyTimeButForALetterToWhoeverAskedForSilence() {
        assertThat(why(Verdict.CLOSE_OUT, quiet())).isEmpty();
        assertThat(why(Verdict.CLOSE_OUT, aDeal().theyWrote(ago(1)))).isEmpty();
        ADeal muted = ghost().withContact(aPerson().notToBeContacted());
        assertThat(why(Verdict.CLOSE_OUT, muted)).contains(Hindrance.MUTED);
        assertThat(why(Verdict.LAST_CHANCE, muted)).isNotEmpty();
        assertThat(why(Verdict.FINISH, muted)).isEmpty();
    }

    @Test
    void aDealRestsWhereTheyNamedALaterDayOrTheContactMoved() {
        assertThat(why(Verdict.NURTURE, quiet())).contains(Hindrance.NO_LATER);
        assertThat(why(Verdict.NURTURE, aDeal().theyWrote(ago(12)).tagged(Tag.LATER).until(inDays(60)))).isEmpty();
        assertThat(why(Verdict.NURTURE, quiet().withContact(aPerson().event(PersonEventKind.LEFT_COMPANY, inDays(-3))))).isEmpty();
    }

    @Test
    void passingOverIsNotOfferedTwiceRunningNorForACorpse() {
        assertThat(why(Verdict.WATCH, ghost())).isEmpty();
        Past watched = new FormerReviews().week(1, "d", "GHOST", Verdict.WATCH).past();
        assertThat(why(Verdict.WATCH, ghost(), ReviewStep.FLAGGED, false, watched)).contains(Hindrance.WATCHED);
        assertThat(why(Verdict.WATCH, ghost(), ReviewStep.LIVE, false, watched)).isEmpty();
        Past dead = new FormerReviews().week(2, "d", "GHOST", Verdict.WATCH).week(1, "d", "GHOST", Verdict.FIX_STEP).past();
        assertThat(why(Verdict.WATCH, ghost(), ReviewStep.FLAGGED, false, dead)).contains(Hindrance.CORPSE);
    }

    @Test
    void aQuestionIsOfferedOnlyOfALiveDealAndNothingOfOneThatEnded() {
        Options options = new Options(NOTHING, ASeller.aSeller().settings(), LocalDate.parse(today()));
        assertThat(options.of(Pipeline.reviewed(quiet()), ReviewStep.FLAGGED, false)).extracting(Option::verdict)
                .containsExactly(Verdict.ADVANCE, Verdict.FIX_STEP, Verdict.LAST_CHANCE, Verdict.CLOSE_OUT, Verdict.NURTURE,
                        Verdict.FINISH, Verdict.WATCH);
        assertThat(options.of(Pipeline.reviewed(quiet()), ReviewStep.LIVE, false)).extracting(Option::verdict).contains(Verdict.ASK);
        assertThat(options.of(Pipeline.reviewed(quiet().closed(DealStatus.LOST, today())), ReviewStep.FLAGGED, false))
                .noneMatch(Option::isOffered);
    }
}
