package app.revenant.desktop.log;

import app.revenant.model.DealId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Forms begun beside a list and not saved, each waiting for its deal to be chosen again. */
public final class HeldForms {

    private final Map<DealId, ContactForm> forms = new HashMap<>();

    void keep(DealId deal, ContactForm form) {
        forms.put(deal, form);
    }

    void forget(DealId deal) {
        forms.remove(deal);
    }

    Optional<ContactForm> of(DealId deal) {
        return Optional.ofNullable(forms.get(deal));
    }
}
