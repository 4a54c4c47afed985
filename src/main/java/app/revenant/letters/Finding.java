package app.revenant.letters;

import app.revenant.model.Refusal;
import java.util.List;

/**
 * A rule that a letter does not keep.
 *
 * @param arguments of the rule's sentence
 */
public record Finding(Rule rule, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Rule rule, Object... arguments) {
        return new Finding(rule, List.of(arguments));
    }

    public boolean is(Rule.Weight weight) {
        return rule.weight() == weight;
    }

    public Refusal refusal() {
        return new Refusal(rule.key(), arguments.toArray());
    }
}
