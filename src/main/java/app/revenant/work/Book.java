package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Settings;
import app.revenant.store.Reading;
import app.revenant.store.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the picture of the store in memory: read in one pass when first asked for, then only what a change touched.
 *
 * <p>Listens to the {@link Bell} before anybody else does.
 */
public final class Book {

    private final Shelf shelf;
    private final Settings unset;
    private Optional<Snapshot> snapshot = Optional.empty();

    /** @param unset the settings of a store that has none yet */
    public Book(Shelf shelf, Settings unset) {
        this.shelf = shelf;
        this.unset = unset;
    }

    public synchronized Snapshot snapshot() {
        if (snapshot.isEmpty()) {
            snapshot = Optional.of(shelf.read(this::readAll));
        }
        return snapshot.get();
    }

    public Settings settings() {
        return snapshot().settings();
    }

    /** Brings the picture up to date with a write. */
    public synchronized void heed(Change change) {
        snapshot = change.everything() ? Optional.empty()
                : snapshot.map(known -> shelf.read(pages -> readAgain(known, change, pages)));
    }

    private Snapshot readAll(Reading pages) {
        List<DealHistory> deals = new ArrayList<>();
        pages.deals(deals::add);
        return new Snapshot(pages.settings().orElse(unset), pages.companies(), pages.people(), deals);
    }

    private Snapshot readAgain(Snapshot known, Change change, Reading pages) {
        Map<DealId, DealHistory> deals = new LinkedHashMap<>();
        pages.deals(change.deals()).forEach(deal -> deals.put(deal.id(), deal));
        boolean people = change.touches(Change.Kind.PERSON) || change.touches(Change.Kind.COMPANY);
        return known.with(change, change.touches(Change.Kind.SETTINGS) ? pages.settings().orElse(unset) : known.settings(),
                people ? pages.companies() : List.copyOf(known.companies()),
                people ? pages.people() : List.copyOf(known.people()), deals);
    }
}
