package app.revenant.work;

import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.RefusedLine;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param refused lines that were left out, while the rest was read
 * @param ignored files that were recognised and hold nothing for a pipeline
 */
public record Report(Count companies, Count people, Count deals, List<RefusedLine> refused, List<IgnoredFile> ignored,
        boolean dryRun) {

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
