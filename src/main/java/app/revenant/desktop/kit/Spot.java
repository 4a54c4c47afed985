package app.revenant.desktop.kit;

import app.revenant.model.AttemptId;
import app.revenant.model.FactKind;
import java.util.Optional;

/** A place on a deal's screen: one entry of its log, or one fact. */
public record Spot(Optional<AttemptId> attempt, Optional<FactKind> fact) {

    public static final Spot NONE = new Spot(Optional.empty(), Optional.empty());

    public static Spot of(AttemptId attempt) {
        return new Spot(Optional.of(attempt), Optional.empty());
    }

    public static Spot of(FactKind fact) {
        return new Spot(Optional.empty(), Optional.of(fact));
    }
}
