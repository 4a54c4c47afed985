package app.revenant.desktop.review;

import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.DealStatus;
import app.revenant.work.Assessed;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How a deal ended, as they said it, before it is kept. */
final class EndModel {

    private final Assessed deal;
    private final BiConsumer<DealStatus, Closing> keep;
    private final Runnable leave;
    private DealStatus status = DealStatus.LOST;
    private CloseReason reason = CloseReason.NO_BUDGET;

    EndModel(Assessed deal, BiConsumer<DealStatus, Closing> keep, Runnable leave) {
        this.deal = deal;
        this.keep = keep;
        this.leave = leave;
    }

    void end(DealStatus how) {
        status = how;
    }

    void because(CloseReason why) {
        reason = why;
    }

    /** Whoever bought needs no reason. */
    void save() {
        Optional<CloseReason> why = Optional.of(reason).filter(any -> status != DealStatus.WON);
        keep.accept(status, new Closing(Optional.empty(), why, Optional.empty()));
    }

    void giveUp() {
        leave.run();
    }

    Assessed deal() {
        return deal;
    }

    DealStatus status() {
        return status;
    }

    CloseReason reason() {
        return reason;
    }
}
