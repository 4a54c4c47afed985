package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Errands;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Spot;
import app.revenant.letters.LetterId;
import app.revenant.model.AttemptId;
import app.revenant.model.DealId;
import app.revenant.model.Id;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How each screen is made, so that the window knows none of them.
 *
 * @param ghosts with the deal to choose first
 * @param deal with what to put in sight
 * @param logContact over the window; blank asks which deal
 * @param correctContact over the window
 * @param closeOut over the window, with the letter wished for
 * @param contacts with the person or company to choose first
 * @param newDeal over the window
 * @param settings with what it may ask of the window
 * @param imports over the window
 */
public record Screens(
        Function<Desk, Screen> today,
        Function<Desk, Screen> pipeline,
        BiFunction<Desk, Optional<DealId>, Screen> ghosts,
        Part<Spot> deal,
        BiFunction<Desk, Optional<DealId>, Screen> logContact,
        Part<AttemptId> correctContact,
        Part<Optional<LetterId>> closeOut,
        BiFunction<Desk, Optional<Id>, Screen> contacts,
        Function<Desk, Screen> insights,
        Function<Desk, Screen> newDeal,
        BiFunction<Desk, Errands, Screen> settings,
        Function<Desk, Screen> imports,
        Function<Desk, Screen> review) {

    /** Makes a screen about one part of a deal. */
    @FunctionalInterface
    public interface Part<P> {
        Screen of(Desk desk, DealId deal, P part);
    }
}
