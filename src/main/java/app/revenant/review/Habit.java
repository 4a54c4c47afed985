package app.revenant.review;

import app.revenant.ghosting.Cause;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one thing to do differently: the answer to the commonest cause among ghosted deals. Its sentence is the message
 * {@link #key()}.
 *
 * @param deals how many of the ghosted ones the cause explains, parts of deals added up
 */
public record Habit(Cause cause, double deals, int ghosted) {

    /** Fewer ghosted deals show no habit. */
    public static final int ENOUGH = 5;
    /** By so many deals the commonest cause is ahead of the next. */
    public static final double LEAD = 2;

    private static final double ROUNDING = 1e-9;

    /** Blank while no cause stands out. */
    public static Optional<Habit> of(Collection<Ghosted> ghosted) {
        return of(CauseShares.of(ghosted));
    }

    static Optional<Habit> of(CauseShares shares) {
        List<Cause> commonest = Arrays.stream(Cause.values())
                .sorted(Comparator.comparingDouble((Cause cause) -> -shares.of(cause))).toList();
        double lead = shares.of(commonest.get(0)) - shares.of(commonest.get(1));
        return shares.ghosted() >= ENOUGH && lead >= LEAD - ROUNDING
                ? Optional.of(new Habit(commonest.get(0), shares.of(commonest.get(0)), shares.ghosted())) : Optional.empty();
    }

    /** What to do from now on, as a sentence of its own. */
    public String key() {
        return "habit." + cause.number();
    }
}
