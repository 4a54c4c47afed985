package app.revenant.evaluation;

import app.revenant.ghosting.Expectation;

/**
 * Somebody waits for an answer at an instant, and what came of it.
 *
 * @param group who asks: cases of one asker are never parted
 * @param at the instant, in seconds of Unix time
 * @param known the second at which the outcome was certain
 * @param expectation what the chance still alive is computed from
 * @param idle calendar days since the last message either way
 * @param answered whether the other wrote within the horizon
 */
public record Case(int group, long at, long known, Expectation expectation, double idle, boolean answered) {
}
