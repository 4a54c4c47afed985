package app.revenant.work;

import app.revenant.model.Apart;
import app.revenant.model.Party;

/** Two who may be one, in the order of the store, and what is alike. */
public record Duplicate(Party party, String one, String other, Likeness likeness) {

    public Apart apart() {
        return new Apart(party, one, other);
    }
}
