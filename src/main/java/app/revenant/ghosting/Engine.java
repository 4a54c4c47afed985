package app.revenant.ghosting;

import app.revenant.model.Coded;
import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every number the engine uses. The shipped ones are expert judgement and read from a file; a seller may differ.
 *
 * @param version of the shipped numbers
 * @param weights decibans by signal and outcome
 * @param priors seven decibans
 * @param groupCap decibans one group of signals can weigh at most, either way
 * @param medians usual working days to an answer, by kind of stage
 * @param kappa how much likelier than usual a conversation ends in a stage
 * @param q chance that a touch of a channel would be answered by someone still interested
 */
public record Engine(
        int version,
        Weights weights,
        List<Double> priors,
        double groupCap,
        Map<StageKind, Double> medians,
        Map<StageKind, Double> kappa,
        Map<TouchChannel, Double> q,
        Numbers numbers,
        Thresholds thresholds) {

    /** Limits of P, the chance still alive, between the states. */
    public record Thresholds(double active, double watch, double ghost, double close) {
    }

    /**
     * Single numbers of the silence model.
     *
     * @param sigma spread of one person's ln gaps
     * @param tau spread between persons
     * @param a first parameter of the beta drop-out, {@code b} the second
     * @param delta hazard a working day of giving up during the silence
     * @param rho chance of an unseen absence, {@code rhoSeason} in summer and around the new year
     * @param cap unanswered touches after which the program offers no further chaser
     */
    public record Numbers(double sigma, double tau, double a, double b, double delta, double rho, double rhoSeason,
            double cap) {
    }

    public Engine {
        priors = List.copyOf(priors);
        medians = Map.copyOf(medians);
        kappa = Map.copyOf(kappa);
        q = Map.copyOf(q);
    }

    /** These numbers with the seller's own in their place. */
    public Engine with(EngineChanges changes) {
        if (changes.equals(EngineChanges.NONE)) {
            return this;
        }
        Map<String, Double> own = changes.numbers();
        return new Engine(version, weights.with(changes.weights()), changes.priors().orElse(priors),
                own.getOrDefault("group_cap", groupCap), merged(StageKind.class, medians, changes.medians()),
                merged(StageKind.class, kappa, changes.kappa()), merged(TouchChannel.class, q, changes.q()),
                numbersWith(own), thresholdsWith(changes.thresholds()));
    }

    private Numbers numbersWith(Map<String, Double> own) {
        return new Numbers(own.getOrDefault("sigma", numbers.sigma), own.getOrDefault("tau", numbers.tau),
                own.getOrDefault("a", numbers.a), own.getOrDefault("b", numbers.b),
                own.getOrDefault("delta", numbers.delta), own.getOrDefault("rho", numbers.rho),
                own.getOrDefault("rho_season", numbers.rhoSeason), own.getOrDefault("cap", numbers.cap));
    }

    private Thresholds thresholdsWith(Map<String, Double> own) {
        return new Thresholds(own.getOrDefault("active", thresholds.active),
                own.getOrDefault("watch", thresholds.watch), own.getOrDefault("ghost", thresholds.ghost),
                own.getOrDefault("close", thresholds.close));
    }

    private static <K extends Enum<K> & Coded> Map<K, Double> merged(Class<K> keys,
            Map<K, Double> shipped, Map<String, Double> own) {
        Map<K, Double> merged = new EnumMap<>(keys);
        merged.putAll(shipped);
        own.forEach((code, number) -> Coded.find(keys, code)
                .ifPresent(key -> merged.put(key, number)));
        return merged;
    }
}
