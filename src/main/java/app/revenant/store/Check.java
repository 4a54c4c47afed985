package app.revenant.store;

import app.revenant.model.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Verifies a store from end to end without changing it. */
public final class Check {

    /**
     * What was found.
     *
     * @param problems in SQLite's words, at most about twenty; none when the store is sound
     */
    public record Report(List<String> problems, long deals, long people, long companies, long attempts) {

        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    private Check() {
    }

    /**
     * Checks pages, indexes and references, then reads everything once. Counts are 0 where they cannot be read.
     *
     * @param store a store this process has not open
     * @throws Refusal when there is none, or it is not a store of this program
     */
    public static Report of(Path store) {
        Path file = store.toAbsolutePath().normalize();
        Findings findings = Admission.identified(file, Schema.CURRENT);
        if (!findings.problems().isEmpty()) {
            return new Report(findings.problems(), 0, 0, 0, 0);
        }
        long[] counts = new long[4];
        Findings contents = Inspection.of(file, statements -> readAll(statements, findings, counts));
        return new Report(contents.problems(), counts[0], counts[1], counts[2], counts[3]);
    }

    private static Findings readAll(Statements statements, Findings before, long[] counts) {
        List<String> tables = List.of("deal", "person", "company", "attempt");
        for (int i = 0; i < counts.length; i++) {
            counts[i] = statements.number("SELECT count(*) FROM " + tables.get(i));
        }
        List<String> problems = new ArrayList<>();
        if (statements.number("PRAGMA user_version") < Schema.CURRENT.version()) {
            // Sound, and older: its tables are those of then, and opening it brings it up.
            return new Findings(before.identity(), problems);
        }
        try {
            Reading reading = new Reading(statements);
            reading.settings();
            reading.companies();
            reading.people();
            reading.deals(deal -> { });
            reading.reviews();
        } catch (RuntimeException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return new Findings(before.identity(), problems);
    }
}
