package app.revenant.exchange.json;

import app.revenant.model.WeeklySnapshot;
import java.util.List;

/** Reads how deals stood week by week. */
final class SnapshotReader {

    private static final List<String> KEYS = List.of("week", "deal", "taken_at", "state", "alive", "uncalibrated", "at_rest", "idle",
            "signs_of_life", "unanswered", "stage", "amount", "stage_rate", "expected_close");

    private final References references;

    SnapshotReader(References references) {
        this.references = references;
    }

    WeeklySnapshot read(Node node) {
        Fields fields = new Fields(node, KEYS);
        return new WeeklySnapshot(fields.must("week", Moments::date), fields.must("deal", references::deal),
                fields.must("taken_at", Moments::instant), fields.must("state", Values::name),
                fields.maybe("alive", SnapshotReader::share), fields.maybe("uncalibrated", SnapshotReader::share),
                fields.maybe("at_rest", SnapshotReader::share), fields.must("idle", Values::quantity).doubleValue(),
                fields.must("signs_of_life", Values.whole(0, Integer.MAX_VALUE)),
                fields.must("unanswered", Values.whole(0, Integer.MAX_VALUE)), fields.must("stage", Values::name),
                fields.maybe("amount", Values::money), fields.must("stage_rate", SnapshotReader::share),
                fields.maybe("expected_close", Moments::date));
    }

    private static Double share(Node node) {
        double number = Values.quantity(node).doubleValue();
        if (number > 1) {
            throw node.fault("exchange.out-of-range", Fault.quoted(node.numeral()), 0, 1);
        }
        return number;
    }
}
