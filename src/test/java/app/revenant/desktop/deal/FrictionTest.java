package app.revenant.desktop.deal;

import static app.revenant.sample.ADeal.aDeal;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Words;
import app.revenant.model.Deal;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.StageKind;
import app.revenant.model.StepEffort;
import app.revenant.model.StepOwner;
import app.revenant.work.Amended;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrictionTest {

    @Test
    void onlyAStepThatAsksWorkOfThemIsWorthEasing() {
        assertThat(Friction.in(waitingOn(StepOwner.THEM, Optional.of(StepEffort.L)), StageKind.PROPOSAL)).contains(Friction.PROPOSAL);
        assertThat(Friction.in(waitingOn(StepOwner.THEM, Optional.empty()), StageKind.DEMO)).as("how much is not known")
                .contains(Friction.DEMO);
        assertThat(Friction.in(waitingOn(StepOwner.THEM, Optional.of(StepEffort.S)), StageKind.DEMO)).as("ten minutes").isEmpty();
        assertThat(Friction.in(waitingOn(StepOwner.ME, Optional.of(StepEffort.L)), StageKind.DEMO)).as("mine").isEmpty();
        assertThat(Friction.in(aDeal().deal(), StageKind.DEMO)).as("no step").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StageKind.class)
    void eachStageHasThreeQuestionsInBothLanguages(StageKind stage) {
        Friction friction = Friction.in(waitingOn(StepOwner.THEM, Optional.of(StepEffort.M)), stage).orElseThrow();
        for (Language language : Language.values()) {
            assertThat(Words.in(language).word(friction).chars().filter(letter -> letter == '?')).hasSize(3);
        }
    }

    private static Deal waitingOn(StepOwner owner, Optional<StepEffort> effort) {
        return Amended.of(aDeal().deal()).nextStep(Optional.of(new NextStep(owner, Optional.of("fill it in"), Optional.empty(),
                Optional.empty(), Optional.empty(), false, effort))).deal();
    }
}
