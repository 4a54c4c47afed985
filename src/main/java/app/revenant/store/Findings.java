package app.revenant.store;

import java.util.List;
import java.util.Optional;

/**
 * What a look into a file found.
 *
 * @param identity empty when SQLite could not even read that much
 * @param problems in SQLite's words; none when the file is sound
 */
record Findings(Optional<Identity> identity, List<String> problems) {

    /** Whose file it is, as the file says. */
    record Identity(int applicationId, int version) {

        boolean isOurs() {
            return applicationId == Schema.APPLICATION_ID;
        }
    }

    static Findings unreadable(String problem) {
        return new Findings(Optional.empty(), List.of(problem));
    }
}
