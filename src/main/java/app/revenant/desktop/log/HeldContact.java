package app.revenant.desktop.log;

import app.revenant.model.DealId;
import java.util.Optional;

/** What was typed into a sheet that was closed without saving. It comes back the next time one is opened. */
public final class HeldContact {

    /** A form half filled, its line, and the deal it was opened for. */
    record Half(ContactForm form, String line, Dictation dictation, Asked asked) {
    }

    private Optional<Half> half = Optional.empty();

    /** A sheet is left; one in which nothing is typed any more was cleared. */
    void leave(Half typed, Optional<DealId> about) {
        if (!typed.line().isBlank() || typed.form().hasText()) {
            half = Optional.of(typed);
        } else if (of(about).isPresent()) {
            forget();
        }
    }

    void forget() {
        half = Optional.empty();
    }

    /** For another deal it waits: its words are not about that one. */
    Optional<Half> of(Optional<DealId> deal) {
        return half.filter(kept -> deal.isEmpty() || kept.asked().given().equals(deal));
    }
}
