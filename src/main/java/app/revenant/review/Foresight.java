package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.Coded;
import app.revenant.model.Money;
import app.revenant.model.WeeklySnapshot;
import java.util.Optional;

/** What open deals were held to be worth in one week, in major units of one currency, and what of it was won since. */
public record Foresight(double declared, double weighted, double honest, double won) {

    private static final Foresight NOTHING = new Foresight(0, 0, 0, 0);

    /** Parked deals are out of every sum; what stood in GHOST or beyond, or had lost its contact, was honestly worth nothing. */
    public static Foresight of(WeeklySnapshot snapshot, Optional<Money> won) {
        State state = Coded.find(State.class, snapshot.state()).orElse(State.ACTIVE);
        if (state == State.PARKED) {
            return NOTHING;
        }
        double value = snapshot.amount().map(Foresight::major).orElse(0.0);
        double expected = value * snapshot.stageRate();
        return new Foresight(value, expected, expected * remaining(snapshot, state), won.map(Foresight::major).orElse(0.0));
    }

    public Foresight plus(Foresight other) {
        return new Foresight(declared + other.declared, weighted + other.weighted, honest + other.honest, won + other.won);
    }

    private static double remaining(WeeklySnapshot snapshot, State state) {
        if (state == State.CONTACT_LOST || state.compareTo(State.GHOST) >= 0) {
            return 0;
        }
        return snapshot.alive().flatMap(alive -> snapshot.atRest().map(rest -> alive / rest)).orElse(1.0);
    }

    private static double major(Money amount) {
        return amount.major().doubleValue();
    }
}
