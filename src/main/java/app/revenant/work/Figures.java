package app.revenant.work;

import app.revenant.review.Forecast;
import java.util.Map;

/**
 * The line at the foot of the window.
 *
 * @param open deals that are open and not parked
 * @param forecast by currency
 * @param ghosting flagged and not put aside
 * @param hidden flagged and put aside by the seller
 */
public record Figures(int open, Map<String, Forecast> forecast, int ghosting, int hidden) {
}
