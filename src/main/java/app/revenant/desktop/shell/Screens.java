package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.model.DealId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How each screen is made, so that the window knows none of them.
 *
 * @param ghosts with the deal to choose first
 * @param logContact over the window; blank asks which deal
 * @param closeOut over the window
 * @param newDeal over the window
 * @param settings over the window
 * @param imports over the window
 */
public record Screens(
        Function<Desk, Screen> today,
        Function<Desk, Screen> pipeline,
        BiFunction<Desk, Optional<DealId>, Screen> ghosts,
        BiFunction<Desk, DealId, Screen> deal,
        BiFunction<Desk, Optional<DealId>, Screen> logContact,
        BiFunction<Desk, DealId, Screen> closeOut,
        Function<Desk, Screen> newDeal,
        Function<Desk, Screen> settings,
        Function<Desk, Screen> imports) {
}
