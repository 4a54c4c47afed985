package app.revenant.model;

import java.util.Set;

/**
 * What a write touched: ids and kinds, never objects. Whoever shows one of them reads it again.
 *
 * @param everything so much changed (an import, a restore, another program) that all is to be read again
 */
public record Change(Set<DealId> deals, Set<Kind> kinds, boolean everything) {

    /** The kinds of thing that can change. */
    public enum Kind { DEAL, ATTEMPT, FACT, PERSON, COMPANY, SETTINGS, ALERT, DRAFT, SNAPSHOT, REVIEW, MATERIAL }

    public static final Change ALL = new Change(Set.of(), Set.of(Kind.values()), true);

    public Change {
        deals = Set.copyOf(deals);
        kinds = Set.copyOf(kinds);
    }

    public boolean touches(DealId deal) {
        return everything || deals.contains(deal);
    }

    public boolean touches(Kind kind) {
        return everything || kinds.contains(kind);
    }

    /** Whether it is only what the program notes by itself, and nothing a seller did. */
    public boolean isNote() {
        return !everything && deals.isEmpty() && kinds.equals(Set.of(Kind.SNAPSHOT));
    }

    public boolean isEmpty() {
        return !everything && deals.isEmpty() && kinds.isEmpty();
    }
}
