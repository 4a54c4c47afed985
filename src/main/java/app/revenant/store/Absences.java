package app.revenant.store;

import app.revenant.model.Absence;

/** Days away, of the seller or of a person. */
final class Absences {

    private Absences() {
    }

    static ListTable<Absence> table(String name, String owner) {
        return new ListTable<>(name, owner,
                (absence, cells) -> cells.put("first_day", absence.from()).put("last_day", absence.to()),
                row -> new Absence(row.day("first_day"), row.day("last_day")));
    }
}
