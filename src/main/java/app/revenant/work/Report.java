package app.revenant.work;

import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.RefusedLine;
import app.revenant.model.Refusal;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param refused lines that were left out, while the rest was read
 * @param ignored files that were recognised and hold nothing for a pipeline
 */
public record Report(Count companies, Count people, Count deals, List<Line> refused, List<Unread> ignored,
        boolean dryRun) {

    /** A line that was left out, counted from 1. */
    public record Line(String file, long number, Refusal why) {
    }

    /** A file with nothing for a pipeline in it, and its rows. */
    public record Unread(String file, long rows) {
    }

    static Report of(Count companies, Count people, Count deals, List<RefusedLine> refused, List<IgnoredFile> ignored,
            boolean dryRun) {
        return new Report(companies, people, deals,
                refused.stream().map(line -> new Line(line.file(), line.line(), line.why())).toList(),
                ignored.stream().map(file -> new Unread(file.file(), file.rows())).toList(), dryRun);
    }

    /** Objects by what became of them. */
    public record Count(int created, int updated, int unchanged) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(boolean known, boolean same) {
            return new Count(created + (known ? 0 : 1), updated + (known && !same ? 1 : 0), unchanged + (same ? 1 : 0));
        }

        public int all() {
            return created + updated + unchanged;
        }
    }

    public boolean changesNothing() {
        return companies.created() + companies.updated() + people.created() + people.updated() + deals.created()
                + deals.updated() == 0;
    }
}
