package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Expectation;
import app.revenant.ghosting.Touch;
import app.revenant.ghosting.TouchChannel;
import app.revenant.model.StageKind;
import app.revenant.sample.ASeller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Each rule, where it can be told by hand what it says. */
class RulesTest {

    @Test
    void theRulesOfTheHouseAreNamedAlive() {
        assertThat(Rules.with(ASeller.shipped())).extracting(Rule::name).containsExactly("constant", "rotting-5", "rotting-10",
                "rotting-14", "rotting-30", "idle", "idle-x", "alive", "alive-recalibrated", "alive-no-pace", "alive-no-x",
                "alive-first-touch", "alive-blended");
    }

    @Test
    void theConstantIsTheShareOfThoseKnown() {
        assertThat(learnt("constant", Cases.outcomes(1, 0, 0, 0)).applyAsDouble(Cases.of(0, true))).isEqualTo(0.25);
    }

    @Test
    void rottingHasTwoLevelsAndTheDayItselfIsFresh() {
        ToDoubleFunction<Case> rule = learnt("rotting-10", List.of(Cases.waiting(0, 1, 3, true), Cases.waiting(0, 1, 10, true),
                Cases.waiting(0, 1, 10.01, false), Cases.waiting(0, 1, 40, false)));
        assertThat(rule.applyAsDouble(Cases.waiting(1, 1, 10, true))).isEqualTo(1);
        assertThat(rule.applyAsDouble(Cases.waiting(1, 1, 10.01, true))).isZero();
    }

    @Test
    void rottingWithoutAnyRottenSaysTheShareOfAll() {
        assertThat(learnt("rotting-30", Cases.outcomes(1, 0)).applyAsDouble(Cases.waiting(1, 1, 31, true))).isEqualTo(0.5);
    }

    /** The vector "proposal, [], 3, email@5" at its own stage. */
    @Test
    void aliveIsTheChanceTheProgramShows() {
        Expectation vector = new Expectation(StageKind.PROPOSAL, 3, List.of(), List.of(new Touch(TouchChannel.EMAIL, 5)), false);
        Case asked = new Case(0, 0, 0, vector, 5, true);
        assertThat(learnt("alive", List.of()).applyAsDouble(asked)).isCloseTo(0.6192, within(5e-5));
    }

    @Test
    void theVariantsSeeLess() {
        Expectation all = new Expectation(StageKind.DEMO, 4, List.of(8.0, 6.0, 9.0),
                List.of(new Touch(TouchChannel.EMAIL, 9), new Touch(TouchChannel.EMAIL, 5)), false);
        Case asked = new Case(0, 0, 0, all, 5, true);
        double base = trained("alive-recalibrated", asked);
        assertThat(trained("alive-no-pace", asked)).isLessThan(base);
        assertThat(trained("alive-no-x", asked)).isLessThan(base);
        assertThat(trained("alive-first-touch", asked)).isGreaterThan(base);
    }

    @Test
    void theIdleRuleLearnsWhichWayDaysPoint() {
        ToDoubleFunction<Case> rule = learnt("idle", fading());
        assertThat(rule.applyAsDouble(Cases.waiting(1, 1, 1, true))).isGreaterThan(0.7);
        assertThat(rule.applyAsDouble(Cases.waiting(1, 1, 50, true))).isLessThan(0.4);
        assertThat(rule.applyAsDouble(Cases.waiting(1, 1, 0, true))).isFinite();
    }

    /** Recalibrated by cases that fade as the chance says, so that the order of the variants stays visible. */
    private static double trained(String name, Case asked) {
        return learnt(name, fading()).applyAsDouble(asked);
    }

    private static List<Case> fading() {
        List<Case> known = new ArrayList<>();
        for (int day = 1; day <= 60; day++) {
            known.add(Cases.waiting(day, 1, day, day % 10 != 0 && day < 30 || day % 10 == 5));
        }
        return known;
    }

    private static ToDoubleFunction<Case> learnt(String name, List<Case> known) {
        return Rules.with(ASeller.shipped()).stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow().learn(known);
    }
}
