package app.revenant.model;

import java.time.LocalDate;
import java.util.Set;

/** The public holidays of one country. */
@FunctionalInterface
public interface Holidays {

    /** No country: only weekends rest. */
    Holidays NONE = year -> Set.of();

    Set<LocalDate> in(int year);
}
