package app.revenant.work;

import app.revenant.ghosting.Cause;
import app.revenant.letters.WrittenDay;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.Channel;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Refusal;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What they answer to a last chance: one digit, logged and acted on in one gesture, with the cause it reveals. */
public final class LastChances {

    private static final int MONTHS_UNTIL_RETURN = 6;

    private final Ghosts ghosts;
    private final Ledger ledger;
    private final Supplier<String> ids;

    public LastChances(Ghosts ghosts, Ledger ledger, Supplier<String> ids) {
        this.ghosts = ghosts;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** The last chance nobody has answered yet, also where the deal was closed meanwhile. */
    public static Optional<ContactAttempt> pending(DealHistory history) {
        return history.attempts().stream()
                .filter(each -> each.letter().filter(LetterKind.LAST_CHANCE::equals).isPresent() && each.outcome() == Outcome.SENT)
                .reduce((kept, next) -> next.at().isBefore(kept.at()) ? kept : next)
                .filter(letter -> history.attempts().stream().noneMatch(each -> each.isSignOfLife() && !each.at().isBefore(letter.at())));
    }

    /** @throws Refusal where no last chance waits for an answer */
    public Change answered(DealId id, LastChanceAnswer answer) {
        return ledger.write("undo.last-chance", tx -> {
            DealHistory history = tx.deal(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value()));
            ContactAttempt letter = pending(history).orElseThrow(() -> new Refusal("letters.no-last-chance"));
            Instant now = ghosts.now();
            LocalDate back = returnDay(letter);
            tx.addAttempt(id, logged(answer, now, back));
            settle(tx, history.deal(), answer, ghosts.workingTime().dayOf(now), back);
        });
    }

    private void settle(Transaction tx, Deal deal, LastChanceAnswer answer, LocalDate today, LocalDate back) {
        switch (answer) {
            case KEEP -> {
                tx.update(Amended.of(deal).open().deal());
                Attempts.replaceStep(tx, deal.id(), talk(ghosts.workingTime().workingDayAfter(today, 1)));
            }
            case NOT_THIS_YEAR -> tx.update(Amended.of(deal).parked(back, revealed(Optional.empty(), CloseReason.NOT_THIS_YEAR,
                    Cause.PRIORITY)).deal());
            case NO_BUDGET -> close(tx, deal, CloseReason.NO_BUDGET, Cause.PRICE, today);
            case OTHER_CHOICE -> close(tx, deal, CloseReason.OTHER_CHOICE, Cause.COMPETITOR, today);
        }
    }

    private static void close(Transaction tx, Deal deal, CloseReason reason, Cause cause, LocalDate today) {
        tx.update(Amended.of(deal).closed(DealStatus.LOST, revealed(Optional.of(today), reason, cause)
                .with(Optional.of(today.plusMonths(MONTHS_UNTIL_RETURN)), Optional.empty())).deal());
    }

    private static Closing revealed(Optional<LocalDate> on, CloseReason reason, Cause cause) {
        return new Closing(on, Optional.of(reason), Optional.of(cause.number()));
    }

    /** The first of the month the letter named; where it cannot be read, of the one half a year after the letter. */
    private LocalDate returnDay(ContactAttempt letter) {
        LocalDate sent = ghosts.workingTime().dayOf(letter.at());
        return letter.note().flatMap(WrittenDay::returnMonth).filter(day -> day.isAfter(sent))
                .orElseGet(() -> sent.plusMonths(MONTHS_UNTIL_RETURN).withDayOfMonth(1));
    }

    private static NextStep talk(LocalDate day) {
        return new NextStep(StepOwner.ME, Optional.empty(), Optional.of(day), Optional.empty(), Optional.of(StepKind.CALL),
                false, Optional.empty());
    }

    private ContactAttempt logged(LastChanceAnswer answer, Instant now, LocalDate back) {
        boolean later = answer == LastChanceAnswer.NOT_THIS_YEAR;
        Set<Tag> tags = later ? Set.of(Tag.LATER) : answer == LastChanceAnswer.OTHER_CHOICE ? Set.of(Tag.COMPETITOR) : Set.of();
        boolean no = answer == LastChanceAnswer.NO_BUDGET || answer == LastChanceAnswer.OTHER_CHOICE;
        return new ContactAttempt(new AttemptId("a-" + ids.get()), now, Optional.empty(), Channel.EMAIL, Direction.IN,
                Outcome.RECEIVED, Optional.of(no ? Answer.NO : Answer.NEUTRAL), tags, Optional.of(back).filter(day -> later), false,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(String.valueOf(answer.digit())));
    }
}
