package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/** One entry of what is known of a deal; the latest {@code on} of a kind counts. */
public record Fact(
        FactKind kind,
        FactValue value,
        LocalDate on,
        Optional<LearntHow> how,
        Optional<String> words,
        Optional<LocalDate> date,
        Optional<String> who,
        Optional<Money> amount) {

    public Fact {
        if (!kind.allowed().contains(value)) {
            throw new IllegalArgumentException(kind.code() + " cannot be " + value.code());
        }
    }
}
