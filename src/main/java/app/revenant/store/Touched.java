package app.revenant.store;

import app.revenant.model.Change;
import app.revenant.model.DealId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Gathers what one transaction touched. */
final class Touched {

    /** Beyond this many deals whoever shows anything reads all again. */
    private static final int MANY = 500;

    private final Set<DealId> deals = new HashSet<>();
    private final Set<Change.Kind> kinds = EnumSet.noneOf(Change.Kind.class);
    private boolean everything;

    void kind(Change.Kind kind) {
        kinds.add(kind);
    }

    void deal(DealId deal, Change.Kind kind) {
        kinds.add(kind);
        if (!everything && deals.add(deal) && deals.size() > MANY) {
            all();
        }
    }

    void all() {
        everything = true;
        deals.clear();
    }

    Change change() {
        return everything ? Change.ALL : new Change(deals, kinds, false);
    }
}
