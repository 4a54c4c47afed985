package app.revenant.exchange.json;

import app.revenant.model.NextStep;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import java.util.List;

/** Reads a next step, present or past. */
final class StepReader {

    private static final List<String> KEYS = List.of("owner", "text", "due", "time", "kind", "agreed", "effort");

    private StepReader() {
    }

    static NextStep read(Node node) {
        Fields fields = new Fields(node, KEYS);
        return new NextStep(
                fields.must("owner", Values.code(StepOwner.class)),
                fields.text("text"),
                fields.maybe("due", Moments::date),
                fields.maybe("time", Moments::time),
                fields.maybe("kind", Values.code(StepKind.class)),
                fields.flag("agreed"),
                fields.maybe("effort", Values.code(StepEffort.class)));
    }
}
