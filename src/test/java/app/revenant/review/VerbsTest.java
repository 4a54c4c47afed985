package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Value;
import app.revenant.model.Verdict;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The three things a seller does for a deal, and what became of last week's decision. */
class VerbsTest {

    private static Verbs of(ADeal deal) {
        return Verbs.of(deal.history(), LocalDate.parse(today()));
    }

    @Test
    void anAwkwardQuestionCountsForThirtyDays() {
        assertThat(of(aDeal().fact(FactKind.BUDGET, FactValue.NEG, inDays(-30))).asked()).isTrue();
        assertThat(of(aDeal().fact(FactKind.BUDGET, FactValue.NEG, inDays(-31))).asked()).isFalse();
        assertThat(of(aDeal().fact(FactKind.BUDGET, FactValue.NOT_ASKED, inDays(-1))).asked()).isFalse();
        assertThat(of(aDeal().fact(FactKind.PAIN, FactValue.POS, inDays(-1))).asked()).isFalse();
    }

    @Test
    void whereAllFiveAreKnownNoneIsLeftToAsk() {
        String old = inDays(-90);
        ADeal deal = aDeal().fact(FactKind.INTENT, FactValue.POS, old).fact(FactKind.BUDGET, FactValue.POS, old)
                .fact(FactKind.OWNER, FactValue.CONTACT, old).fact(FactKind.COMPETITION, FactValue.ALONE, old);
        assertThat(of(deal).asked()).isFalse();
        assertThat(of(deal.fact(FactKind.COST_INACTION, FactValue.POS, old)).asked()).isTrue();
    }

    @Test
    void aStepIsDatedThroughItsDay() {
        assertThat(of(aDeal().iOwe("x").due(today())).dated()).isTrue();
        assertThat(of(aDeal().iOwe("x").due(yesterday())).dated()).isFalse();
        assertThat(of(aDeal().iOwe("x")).dated()).isFalse();
    }

    @Test
    void theLastOwnContactMustBringSomething() {
        assertThat(of(aDeal().wrote(ago(5)).withValue(Value.INSIGHT).theyWrote(ago(1))).brought()).isTrue();
        assertThat(of(aDeal().wrote(ago(5)).withValue(Value.INSIGHT).wrote(ago(1)).withValue(Value.NONE)).brought()).isFalse();
        assertThat(of(aDeal().wrote(ago(5))).brought()).isFalse();
        assertThat(of(aDeal()).brought()).isFalse();
    }

    @Test
    void aTaskOfLastWeekIsDoneByAContactSinceThen() {
        Past repaired = new FormerReviews().week(1, "d", "QUIET", Verdict.FIX_STEP).past();
        assertThat(since(aDeal().named("d", "D").wrote(ago(6)), repaired).done()).contains(false);
        Since done = since(aDeal().named("d", "D").wrote(ago(6)).wrote(ago(4)).theyWrote(ago(3)), repaired);
        assertThat(done.done()).contains(true);
        assertThat(done.attempts()).hasSize(1);
        assertThat(done.answers()).isEqualTo(1);
        assertThat(done.aliveBefore()).contains(0.5);
    }

    @Test
    void passingOverLeftNothingToDoAndAnEndDidWhatItSaid() {
        ADeal deal = aDeal().named("d", "D").wrote(ago(6));
        assertThat(since(deal, new FormerReviews().week(1, "d", "QUIET", Verdict.WATCH).past()).done()).isEmpty();
        assertThat(since(deal, new FormerReviews().week(1, "d", "GHOST", Verdict.LAST_CHANCE).past()).done()).contains(true);
        assertThat(since(deal, new FormerReviews().past()).last()).isEmpty();
    }

    private static Since since(ADeal deal, Past past) {
        return Since.of(deal.history(), past.last(deal.history()), Instant.from(When.NOW));
    }
}
