package app.revenant.exchange.json;

import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Part;
import app.revenant.model.Raised;
import app.revenant.model.Stakeholder;
import java.util.List;

/** Reads how a deal is decided: people with their part, steps, and what one did not see alike. */
final class DecisionReader {

    private static final List<String> STAKEHOLDER = List.of("person", "part", "met");
    private static final List<String> STEP = List.of("what", "who", "on", "done");

    private static final List<String> DISAGREEMENT = List.of("on", "about", "raised");

    private final References references;

    DecisionReader(References references) {
        this.references = references;
    }

    Stakeholder stakeholder(Node node) {
        Fields fields = new Fields(node, STAKEHOLDER);
        return new Stakeholder(fields.must("person", references::person), fields.must("part", Values.code(Part.class)),
                fields.flag("met"));
    }

    static DecisionStep step(Node node) {
        Fields fields = new Fields(node, STEP);
        return new DecisionStep(fields.must("what", Values::name), fields.text("who"), fields.maybe("on", Moments::date),
                fields.flag("done"));
    }

    static Disagreement disagreement(Node node) {
        Fields fields = new Fields(node, DISAGREEMENT);
        return new Disagreement(fields.must("on", Moments::date), fields.must("about", Values::name),
                fields.must("raised", Values.code(Raised.class)));
    }
}
