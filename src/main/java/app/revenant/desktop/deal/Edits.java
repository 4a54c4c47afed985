package app.revenant.desktop.deal;

import app.revenant.desktop.deal.details.ContactSheet;
import app.revenant.desktop.deal.details.DetailsSheet;
import app.revenant.desktop.kit.Desk;
import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import app.revenant.work.Office;

/** The sheets that edit what a deal's page has no room for. */
record Edits(Office office, Desk desk, DealId deal) {

    void details() {
        desk.navigator().lay(new DetailsSheet(office, desk, deal));
    }

    void contact(PersonId person) {
        desk.navigator().lay(new ContactSheet(office, desk, person));
    }
}
