package app.revenant.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of an account as a note, one a line, in the words of the system they come from. */
final class Notes {

    private final List<String> lines = new ArrayList<>();

    Notes fact(String label, Optional<String> value) {
        value.ifPresent(each -> lines.add(label + ": " + each));
        return this;
    }

    Optional<String> toNote() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
