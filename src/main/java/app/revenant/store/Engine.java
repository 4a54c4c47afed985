package app.revenant.store;

import java.util.Optional;

/**
 * One row of what the seller changed in the engine.
 *
 * @param name the signal, stage kind, channel or number it is about; blank for the priors
 * @param outcome of weights only; a signal without outcomes has one row where it is blank
 * @param numbers between blanks, as {@link Double#toString} writes them
 */
record Engine(String part, Optional<String> name, Optional<String> outcome, String numbers) {

    static final ListTable<Engine> TABLE = new ListTable<>("settings_engine", "settings",
            (row, cells) -> cells.put("part", row.part).put("name", row.name).put("outcome", row.outcome)
                    .put("numbers", row.numbers),
            row -> new Engine(row.text("part"), row.words("name"), row.words("outcome"), row.text("numbers")));
}
