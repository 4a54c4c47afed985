package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.ASeller.aSeller;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.EngineChanges;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seller's own numbers take the place of the shipped ones, each of them alone. */
class EngineChangesTest {

    private static final EngineChanges NONE = EngineChanges.NONE;

    /** One past gap, an e-mail and a missed call, in the holiday season or not. */
    private static ADeal deal(EngineChanges changes) {
        return aDeal().wrote(ago(30)).theyWrote(ago(28)).wrote(ago(10)).rang(Channel.MOBILE).noAnswer(ago(8))
                .fact(FactKind.PAIN, FactValue.NEG).fact(FactKind.INTENT, FactValue.NEG)
                .soldBy(aSeller().changing(changes));
    }

    private static double alive(EngineChanges changes) {
        return deal(changes).assessed().vitality().orElseThrow().alive();
    }

    private static EngineChanges numbers(String name, double number) {
        return new EngineChanges(Map.of(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of(name, number));
    }

    private static EngineChanges tables(Map<String, Double> medians, Map<String, Double> kappa, Map<String, Double> q,
            Map<String, Double> thresholds) {
        return new EngineChanges(Map.of(), Optional.empty(), medians, kappa, q, thresholds, Map.of());
    }

    @ParameterizedTest
    @CsvSource({"sigma,1.0", "tau,2.0", "a,1.2", "b,1.1", "delta,0.02", "rho,0.2"})
    void everyNumberOfTheSilenceTellsOnTheChance(String name, double number) {
        assertThat(alive(numbers(name, number))).isNotEqualTo(alive(NONE));
    }

    @Test
    void theSeasonsAbsencesTellInSeasonOnly() {
        ADeal shipped = deal(NONE);
        ADeal changed = deal(numbers("rho_season", 0.9));
        assertThat(changed.assessed().vitality()).isEqualTo(shipped.assessed().vitality());
        assertThat(changed.assessedAt("2026-12-22T12:00+01:00").vitality())
                .isNotEqualTo(shipped.assessedAt("2026-12-22T12:00+01:00").vitality());
    }

    @Test
    void tablesAreChangedEntryByEntry() {
        assertThat(alive(tables(Map.of("proposal", 9.0), Map.of(), Map.of(), Map.of()))).isGreaterThan(alive(NONE));
        assertThat(alive(tables(Map.of("demo", 9.0), Map.of(), Map.of(), Map.of()))).isEqualTo(alive(NONE));
        assertThat(alive(tables(Map.of(), Map.of("proposal", 3.0), Map.of(), Map.of()))).isLessThan(alive(NONE));
        assertThat(alive(tables(Map.of(), Map.of(), Map.of("mobile", 0.9), Map.of()))).isLessThan(alive(NONE));
        assertThat(alive(tables(Map.of(), Map.of(), Map.of("landline", 0.9), Map.of()))).isEqualTo(alive(NONE));
    }

    @Test
    void limitsBetweenStatesMove() {
        double alive = alive(NONE);
        assertThat(deal(NONE).assessed().state()).isEqualTo(State.QUIET);
        assertThat(deal(tables(Map.of(), Map.of(), Map.of(), Map.of("watch", alive))).assessed().state())
                .isEqualTo(State.WATCH);
        assertThat(deal(tables(Map.of(), Map.of(), Map.of(), Map.of("ghost", 0.9))).assessed().state())
                .isEqualTo(State.GHOST);
    }

    @Test
    void theCapOfInsistenceMoves() {
        assertThat(deal(NONE).assessed().capped()).isFalse();
        assertThat(deal(numbers("cap", 2)).assessed().capped()).isTrue();
        assertThat(deal(numbers("cap", 3)).assessed().capped()).isFalse();
    }

    @Test
    void theCapOfAGroupMoves() {
        assertThat(deal(numbers("group_cap", 10)).assessed().leading().orElseThrow().score()).isLessThan(
                deal(NONE).assessed().leading().orElseThrow().score());
    }

    @Test
    void aWeightIsChangedForItsOutcomeAlone() {
        EngineChanges heavy = new EngineChanges(Map.of("pain",
                Map.of("NEG", List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 13.0))),
                Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        Weights own = ASeller.shipped().with(heavy).weights();
        assertThat(own.of(Signal.PAIN, "NEG")).endsWith(13.0);
        assertThat(own.of(Signal.PAIN, "POS")).isEqualTo(ASeller.shipped().weights().of(Signal.PAIN, "POS"));
        assertThat(own.of(Signal.INTENT, "NEG")).isEqualTo(ASeller.shipped().weights().of(Signal.INTENT, "NEG"));
    }

    @Test
    void priorsAreReplacedWhole() {
        List<Double> priors = List.of(-9.0, 20.0, -9.0, -9.0, -9.0, -9.0, -9.0);
        EngineChanges changes = new EngineChanges(Map.of(), Optional.of(priors), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of());
        assertThat(deal(changes).assessed().leading().orElseThrow().cause()).isEqualTo(Cause.OVERWHELMED);
    }

    @Test
    void anotherPaceMovesTheDayBeforeWhichNothingIsDue() {
        ADeal deal = aDeal().at(StageKind.NEGOTIATION).silentFor(4).theyOwe("le planning");
        assertThat(deal.assessed().state()).isEqualTo(State.WAITING);
        assertThat(deal.soldBy(aSeller().changing(tables(Map.of("negotiation", 0.1), Map.of(), Map.of(), Map.of())))
                .assessed()
                .state()).isNotEqualTo(State.WAITING);
    }

    @Test
    void changingNothingIsTheShippedEngine() {
        assertThat(ASeller.shipped().with(NONE)).isSameAs(ASeller.shipped());
        assertThat(EngineChanges.NUMBERS)
                .containsExactly("group_cap", "sigma", "tau", "a", "b", "delta", "rho", "rho_season",
                "cap");
    }
}
