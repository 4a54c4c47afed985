package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.work.Snapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Writes down once a week how every deal stands, while the window is open. What failed is tried again an hour later. */
final class SnapshotRound {

    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private final Snapshots snapshots;
    private final Clock clock;
    private final Background background;
    private Instant notBefore = Instant.MIN;

    SnapshotRound(Snapshots snapshots, Clock clock, Background background) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.background = background;
    }

    /** Asked now and then; waits for nothing. */
    void look() {
        Instant now = clock.instant();
        if (!now.isBefore(notBefore)) {
            notBefore = now.plus(BETWEEN_LOOKS);
            background.run(snapshots::takeIfDue, taken -> { }, failure -> TroubleLog.note("snapshots", failure));
        }
    }
}
