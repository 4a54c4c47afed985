package app.revenant.work;

import app.revenant.letters.Standing;
import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What went before in a deal, as far as the next letter is bound by it: after a close-out one is silent until a day, or an answer. */
record CloseOutSilence(DealHistory history, Function<Instant, LocalDate> dayOf, Instant now) {

    /** As long as the day on which one takes up again was not chosen. */
    static final int USUAL_MONTHS = 6;

    Standing standing(boolean muted, boolean met, LocalDate earliestClose) {
        return new Standing(muted, met, lastChanceSent(history), until(), dayOf.apply(now), earliestClose);
    }

    static boolean lastChanceSent(DealHistory history) {
        return history.attempts().stream().anyMatch(each -> each.letter().filter(LetterKind.LAST_CHANCE::equals).isPresent());
    }

    private Optional<LocalDate> until() {
        Deal deal = history.deal();
        return lastCloseOut().filter(letter -> !answered(letter)).map(letter -> deal.closing().reconnect()
                .or(deal::parkedUntil).orElseGet(() -> dayOf.apply(letter.at()).plusMonths(USUAL_MONTHS)));
    }

    private Optional<ContactAttempt> lastCloseOut() {
        return history.attempts().stream().filter(each -> !each.at().isAfter(now) && each.isOutbound()
                        && each.outcome() == Outcome.SENT && each.letter().filter(LetterKind.CLOSE_OUT::equals).isPresent())
                .reduce((kept, next) -> next.at().isBefore(kept.at()) ? kept : next);
    }

    private boolean answered(ContactAttempt letter) {
        return history.attempts().stream()
                .anyMatch(each -> each.isSignOfLife() && !each.at().isBefore(letter.at()) && !each.at().isAfter(now));
    }
}
