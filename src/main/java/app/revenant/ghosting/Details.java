package app.revenant.ghosting;

import app.revenant.model.Money;
import java.time.LocalDate;
import java.util.Optional;

/** The particulars a sentence about a signal may name; blank where unknown. */
public record Details(Optional<LocalDate> date, Optional<String> words, Optional<String> who, Optional<Money> amount,
        Optional<Integer> count, Optional<Double> days) {

    public static final Details NONE = new Details(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    static Details on(LocalDate date) {
        return new Details(Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static Details counting(int count) {
        return new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(count),
                Optional.empty());
    }

    static Details saying(Optional<String> words) {
        return new Details(Optional.empty(), words, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static Details every(double days) {
        return new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(days));
    }

    /** Without what somebody said word for word. */
    public Details unquoted() {
        return new Details(date, Optional.empty(), who, amount, count, days);
    }
}
