package app.revenant.desktop.kit;

import app.revenant.model.AttemptId;
import app.revenant.model.DealId;
import java.util.Optional;

/** The ways through the window. Called on the window's thread. */
public interface Navigator {

    void show(Place place);

    /** One deal, as a screen of its own; {@link #back()} leaves it. */
    default void openDeal(DealId deal) {
        openDeal(deal, Spot.NONE);
    }

    /** The same, with one entry of its log or one fact in sight. */
    void openDeal(DealId deal, Spot at);

    /** The ghosts, with this deal chosen. */
    void openGhost(DealId deal);

    /** A sheet over the window; blank asks which deal. */
    void logContact(Optional<DealId> deal);

    /** Whether one is on the day's list, where keys press buttons. */
    default boolean onToday() {
        return false;
    }

    /** The same sheet over a contact that was logged. */
    void correctContact(DealId deal, AttemptId attempt);

    /** A sheet over the window. */
    void closeOut(DealId deal);

    /** A sheet over the window. */
    void newDeal();

    /** A sheet that a screen brings along. */
    void lay(Screen sheet);

    /** Takes away the sheet on top. */
    void closeSheet();

    /** From a deal to the place one came from. */
    void back();
}
