package app.revenant.work;

import static app.revenant.sample.ADeal.aDeal;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Decision;
import app.revenant.model.DealHistory;
import app.revenant.model.Merged;
import app.revenant.model.Part;
import app.revenant.model.Party;
import app.revenant.model.PersonId;
import app.revenant.model.Stakeholder;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivorsTest {

    private static final PersonId KEPT = new PersonId("kept");
    private final Survivors survivors = new Survivors(List.of(new Merged(Party.PERSON, "gone", "kept")));

    @Test
    void aPartInADecisionIsTheSurvivors() {
        Decision decision = new Decision(List.of(new Stakeholder(new PersonId("gone"), Part.SIGNS, true)), List.of());
        assertThat(survivors.in(decided(decision)).decision().people()).containsExactly(new Stakeholder(KEPT, Part.SIGNS, true));
    }

    @Test
    void whereNobodyWasMergedTheDealIsTheSame() {
        DealHistory deal = decided(new Decision(List.of(new Stakeholder(KEPT, Part.SIGNS, true)), List.of()));
        assertThat(survivors.in(deal)).isEqualTo(deal);
        assertThat(new Survivors(List.of()).in(deal)).isSameAs(deal);
    }

    @Test
    void anIdThatWasNeverMergedMeansItself() {
        assertThat(survivors.of(Party.PERSON, "gone")).isEqualTo("kept");
        assertThat(survivors.of(Party.COMPANY, "gone")).isEqualTo("gone");
    }

    private static DealHistory decided(Decision decision) {
        DealHistory plain = aDeal().history();
        return new DealHistory(plain.deal(), plain.facts(), plain.stages(), plain.attempts(), plain.alertAnswers(), plain.drafts(),
                plain.pastSteps(), decision, plain.disagreements());
    }
}
