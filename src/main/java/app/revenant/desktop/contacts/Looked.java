package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.work.Dossier;
import app.revenant.work.Duplicate;
import app.revenant.work.Merging;
import app.revenant.work.PhoneBook;
import java.util.Optional;

/**
 * What is looked at: a person or company with all that went on, or two who may be one.
 *
 * @param key that of its line in the list
 */
record Looked(String key, Optional<Dossier> dossier, Optional<Duplicate> pair, Optional<Merging> merging, Acquaintances known,
        PhoneBook phones) {

    static Looked of(String key, Dossier dossier, Acquaintances known, PhoneBook phones) {
        return new Looked(key, Optional.of(dossier), Optional.empty(), Optional.empty(), known, phones);
    }

    static Looked of(String key, Duplicate pair, Merging merging, PhoneBook phones) {
        return new Looked(key, Optional.empty(), Optional.of(pair), Optional.of(merging), Acquaintances.NONE, phones);
    }

    /** The deal a contact would be logged in: the newest open one, else the newest. */
    Optional<DealId> deal() {
        return dossier.stream().flatMap(about -> about.deals().stream()).map(DealHistory::id).findFirst();
    }
}
