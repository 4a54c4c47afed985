package app.revenant.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A way to predict an answer.
 *
 * @param name as in the output; those of the program begin with "alive"
 * @param learning makes a prediction from cases whose outcome is known; at least one is given
 */
public record Rule(String name, Function<List<Case>, ToDoubleFunction<Case>> learning) {

    ToDoubleFunction<Case> learn(List<Case> known) {
        return learning.apply(known);
    }
}
