package app.revenant.exchange;

import app.revenant.model.Refusal;

/**
 * A line of a table that was not read, while the rest was.
 *
 * @param line counted from 1, the header included; where a row begins
 */
public record RefusedLine(String file, long line, Refusal why) {
}
