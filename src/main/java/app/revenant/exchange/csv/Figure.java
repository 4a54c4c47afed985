package app.revenant.exchange.csv;

import java.util.Optional;

/**
 * One number of a chart, for a table.
 *
 * @param figure which chart
 * @param n how many cases the chart rests on
 * @param name the bar or line it belongs to
 * @param x where it stands, on a line
 * @param unit what {@code value} counts: count, share (0 to 1), days, money
 * @param low and high: a 90 % interval
 * @param of out of how many
 */
public record Figure(String figure, int n, String name, Optional<Double> x, double value, String unit, Optional<Double> low,
        Optional<Double> high, Optional<Integer> of) {
}
