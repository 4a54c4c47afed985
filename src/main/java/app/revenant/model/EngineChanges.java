package app.revenant.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the seller's engine differs from the shipped one. Everything blank changes nothing.
 *
 * @param weights signal, then outcome, then seven decibans, one a cause
 * @param priors seven decibans
 * @param medians working days by stage kind
 * @param kappa by stage kind
 * @param q by channel of a touch
 * @param thresholds by {@code active, watch, ghost, close}
 * @param numbers single numbers by name: {@code group_cap, sigma, tau, a, b, delta, rho, rho_season, cap}
 */
public record EngineChanges(
        Map<String, Map<String, List<Double>>> weights,
        Optional<List<Double>> priors,
        Map<String, Double> medians,
        Map<String, Double> kappa,
        Map<String, Double> q,
        Map<String, Double> thresholds,
        Map<String, Double> numbers) {

    public static final EngineChanges NONE =
            new EngineChanges(Map.of(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The names {@code numbers} may use. */
    public static final List<String> NUMBERS =
            List.of("group_cap", "sigma", "tau", "a", "b", "delta", "rho", "rho_season", "cap");
}
