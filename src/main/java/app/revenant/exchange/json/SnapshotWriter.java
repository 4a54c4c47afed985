package app.revenant.exchange.json;

import app.revenant.model.WeeklySnapshot;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes how deals stood week by week. */
final class SnapshotWriter {

    private SnapshotWriter() {
    }

    static void write(WeeklySnapshot taken, Out out) {
        out.object(() -> {
            out.date("week", Optional.of(taken.week()));
            out.text("deal", taken.deal().value());
            out.instant("taken_at", Optional.of(taken.takenAt()));
            out.text("state", taken.state());
            out.decimal("alive", taken.alive().map(BigDecimal::valueOf));
            out.decimal("uncalibrated", taken.uncalibrated().map(BigDecimal::valueOf));
            out.decimal("at_rest", taken.atRest().map(BigDecimal::valueOf));
            out.number("idle", Plain.of(taken.idle()));
            out.whole("signs_of_life", Optional.of(taken.signsOfLife()));
            out.whole("unanswered", Optional.of(taken.unanswered()));
            out.text("stage", taken.stage());
            out.part("amount", taken.amount(), amount -> DealWriter.money(amount, out));
            out.number("stage_rate", Plain.of(taken.stageRate()));
            out.date("expected_close", taken.expectedClose());
        });
    }
}
