package app.revenant.ghosting;

import java.util.List;
import java.util.Optional;

/**
 * How much of what keeps a live deal from going silent is missing.
 *
 * @param hint blank where every check is met
 */
public record Ghostability(List<Check> met, List<Check> unmet, Optional<Hint> hint) {

    public Ghostability {
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
    }

    /** How many checks are due at this stage. */
    public int due() {
        return met.size() + unmet.size();
    }

    /** 0, all met, to 100, none: the share of due checks that are not met. */
    public double index() {
        return 100.0 * unmet.size() / due();
    }
}
