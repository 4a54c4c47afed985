package app.revenant.desktop.kit;

import app.revenant.model.DealId;
import java.util.Optional;

/** The ways through the window. Called on the window's thread. */
public interface Navigator {

    void show(Place place);

    /** One deal, as a screen of its own; {@link #back()} leaves it. */
    void openDeal(DealId deal);

    /** The ghosts, with this deal chosen. */
    void openGhost(DealId deal);

    /** A sheet over the window; blank asks which deal. */
    void logContact(Optional<DealId> deal);

    /** A sheet over the window. */
    void closeOut(DealId deal);

    /** A sheet over the window. */
    void newDeal();

    /** Takes away the sheet on top. */
    void closeSheet();

    /** From a deal to the place one came from. */
    void back();
}
