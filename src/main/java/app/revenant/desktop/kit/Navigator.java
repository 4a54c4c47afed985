package app.revenant.desktop.kit;

import app.revenant.letters.LetterId;
import app.revenant.model.AttemptId;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.PersonId;
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

    /** A sheet over the window, with the letter of the leading cause. */
    default void closeOut(DealId deal) {
        closeOut(deal, Optional.empty());
    }

    /** The same with a letter; blank is that of the leading cause. */
    void closeOut(DealId deal, Optional<LetterId> letter);

    /** The contacts, with this person chosen. */
    default void openPerson(PersonId person) {
        show(Place.CONTACTS);
    }

    /** The contacts, with this company chosen. */
    default void openCompany(CompanyId company) {
        show(Place.CONTACTS);
    }

    /** The sheet of letters with the one that takes up again with a contact who changed company. */
    default void reconnect(DealId deal) {
        closeOut(deal, Optional.of(LetterId.T11));
    }

    /** A sheet over the window. */
    void newDeal();

    /** A sheet that a screen brings along. */
    void lay(Screen sheet);

    /** Takes away the sheet on top. */
    void closeSheet();

    /** From a deal to the place one came from. */
    void back();
}
