package app.revenant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final PersonId BOSS = new PersonId("p1");
    private static final PersonId DOUBLE = new PersonId("p2");

    @Test
    void ofTwoThatTurnOutToBeOneTheKeptPartWins() {
        Decision both = Decision.NONE.with(new Stakeholder(DOUBLE, Part.USES, true)).with(new Stakeholder(BOSS, Part.SIGNS, false));
        assertThat(both.merged(DOUBLE, BOSS).people()).containsExactly(new Stakeholder(BOSS, Part.SIGNS, false));
    }

    @Test
    void thePartOfWhoeverIsGoneGoesToTheOneWhoStays() {
        Decision one = Decision.NONE.with(new Stakeholder(DOUBLE, Part.USES, true));
        assertThat(one.merged(DOUBLE, BOSS).people()).containsExactly(new Stakeholder(BOSS, Part.USES, true));
        assertThat(one.merged(BOSS, new PersonId("p3"))).as("who has no part brings none").isEqualTo(one);
    }

    @Test
    void aStepIsWholeWithANameAndADay() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(new DecisionStep("x", Optional.of("DG"), Optional.of(day), false).isWhole()).isTrue();
        assertThat(new DecisionStep("x", Optional.of("DG"), Optional.empty(), true).isWhole()).isFalse();
        assertThat(new DecisionStep("x", Optional.empty(), Optional.of(day), true).isWhole()).isFalse();
        assertThat(Decision.NONE.steps(List.of(new DecisionStep("x", Optional.empty(), Optional.empty(), false))).people()).isEmpty();
    }
}
