package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Coded;
import app.revenant.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two who are to become one, side by side; the first keeps its id. Lists (addresses, phones, what happened) always come
 * together whole.
 */
public interface Merging {

    /** What can differ. */
    enum Trait implements Coded {
        GIVEN, FAMILY, NAME, ROLE, COMPANY, LANGUAGE, FORM, WEBSITE, NOTE
    }

    /**
     * What both have, and differs.
     *
     * @param second whether the second says more; then it is what is proposed
     */
    record Difference(Trait trait, String one, String other, boolean second) {

        /** One letter more may be a slip. */
        private static final int A_TYPO = 1;

        /** Of words the longer says more. */
        static Optional<Difference> of(Trait trait, Optional<String> one, Optional<String> other) {
            return of(trait, one, other, true);
        }

        static Optional<Difference> of(Trait trait, Optional<String> one, Optional<String> other, boolean words) {
            return one.flatMap(first -> other.filter(second -> !second.equals(first)).map(second ->
                    new Difference(trait, first, second, words && second.strip().length() > first.strip().length() + A_TYPO)));
        }
    }

    Party party();

    /** What the two are called. */
    List<String> names();

    List<Difference> differences();

    /** @param second of these the second's word is kept, of all others the first's, or that of whoever has one */
    Change merge(People people, Set<Trait> second);
}
