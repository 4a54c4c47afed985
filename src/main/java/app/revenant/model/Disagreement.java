package app.revenant.model;

import java.time.LocalDate;

/**
 * Something the seller and the prospect did not see alike.
 *
 * @param on when it came up
 * @param about in a few words
 */
public record Disagreement(LocalDate on, String about, Raised raised) {
}
