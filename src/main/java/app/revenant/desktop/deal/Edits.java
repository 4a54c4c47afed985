package app.revenant.desktop.deal;

import app.revenant.desktop.deal.details.ContactSheet;
import app.revenant.desktop.deal.details.DetailsSheet;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.silence.SilenceModel;
import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import app.revenant.work.Office;

/** What is done about a deal from its page, but not on it. */
record Edits(Office office, Desk desk, DealId deal) {

    /** What can be done about its silence. */
    SilenceModel silence(DealModel.Seen now) {
        return new SilenceModel(office, desk, now.deal(), now.time(), now.today());
    }

    void details() {
        desk.navigator().lay(new DetailsSheet(office, desk, deal));
    }

    void contact(PersonId person) {
        desk.navigator().lay(new ContactSheet(office, desk, person));
    }
}
