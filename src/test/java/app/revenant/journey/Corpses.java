package app.revenant.journey;

import app.revenant.model.ReviewStep;
import app.revenant.work.Office;
import app.revenant.work.Sitting;
import java.time.Instant;
import java.util.Optional;

/** Two weeks in which nobody decided anything about the silent deals. */
final class Corpses {

    private static final int WEEKS = 2;

    private Corpses() {
    }

    /** The review under way ends, two more pass every silent deal over, and another one begins. */
    static void lay(Office office) {
        for (int week = 0; week < WEEKS; week++) {
            office.sessions().begin(office.sittings().now().today());
            office.sessions().at(ReviewStep.FLAGGED, Optional.empty());
            Instant now = office.clock().instant();
            for (Sitting sitting = office.sittings().now(); sitting.card().isPresent(); sitting = office.sittings().now()) {
                sitting.card().ifPresent(card -> office.sessions().watch(card.place(now)));
            }
            office.sessions().end();
        }
        office.sessions().begin(office.sittings().now().today());
    }
}
