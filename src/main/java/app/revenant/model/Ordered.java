package app.revenant.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable sets of enum constants that keep the order of their declaration, so that files stay the same. */
final class Ordered {

    private Ordered() {
    }

    static <E extends Enum<E>> Set<E> copyOf(Set<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
    }
}
