package app.revenant.ghosting;

import java.util.Optional;

/**
 * The one thing worth doing about a live deal.
 *
 * @param question what to ask, where a fact is missing; blank for the price, the step and the touch, which are ours
 */
public record Hint(Check check, Optional<Question> question) {
}
