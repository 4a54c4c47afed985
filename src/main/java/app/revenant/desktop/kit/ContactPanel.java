package app.revenant.desktop.kit;

import app.revenant.work.Assessed;
import java.time.ZoneId;
import java.util.Optional;

/** A form beside a list that logs a contact on what is chosen there. What was typed for one deal waits until it is chosen again. */
public interface ContactPanel extends Screen {

    /** @param call whether the list asks for a call @param zone of the seller's day */
    record Chosen(Assessed deal, boolean call, ZoneId zone) {
    }

    /** Blank where nothing is chosen. */
    void about(Optional<Chosen> chosen);

    /** Presses what stands under the digit and takes the focus to what it asks. */
    void press(int digit);

    /** @param saved follows a contact that was logged @param left follows Escape */
    void afterwards(Runnable saved, Runnable left);
}
