package app.revenant.work;

import app.revenant.letters.LetterId;
import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.Channel;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Direction;
import app.revenant.model.Draft;
import app.revenant.model.DraftId;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Refusal;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Value;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What becomes of a letter: a draft while it lies there, an attempt once the seller says that it went. */
public final class SentLetters {

    private final Ledger ledger;
    private final Clock clock;
    private final Supplier<String> ids;

    public SentLetters(Ledger ledger, Clock clock, Supplier<String> ids) {
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps one draft a deal: the newest. */
    public Change keepDraft(Composition letter, String subject, String body) {
        letter.allowed();
        return ledger.write("undo.keep-draft", tx -> {
            dropDrafts(tx, letter.deal());
            tx.putDraft(letter.deal(), new Draft(new DraftId("l-" + ids.get()), letter.letter().kind(),
                    Optional.of(letter.letter().code()), clock.instant(), subject, body));
        });
    }

    /** Logs the letter and does to the deal what this letter says it does. One step to take back. */
    public Change sent(Composition letter, String subject, String body, Aftermath after, LocalDate today) {
        letter.allowed();
        return ledger.write(letter.letter() == LetterId.T11 ? "undo.reconnect" : "undo.close-out", tx -> {
            dropDrafts(tx, letter.deal());
            tx.addAttempt(letter.deal(), attempt(letter, subject, body));
            Deal deal = tx.deal(letter.deal()).orElseThrow(() -> new Refusal("store.unknown-deal", letter.deal().value())).deal();
            settle(tx, deal, letter.letter(), after, today);
            ReviewSeat.heed(tx, letter.deal(), letter.letter());
        });
    }

    private void settle(Transaction tx, Deal deal, LetterId letter, Aftermath after, LocalDate today) {
        switch (letter.afterwards()) {
            case CLOSES -> tx.update(Amended.of(deal).closed(status(after.reason()),
                    new Closing(Optional.of(today), Optional.of(after.reason()), after.cause(), after.reconnect(), after.lesson())).deal());
            case NAMES_A_DATE -> after.date().ifPresent(day -> Attempts.replaceStep(tx, deal.id(), closingStep(day)));
            case PARKS -> after.date().ifPresent(day -> tx.update(Amended.of(deal).parked(day).deal()));
            case LEAVES_THE_DEAL -> { }
        }
    }

    /** No answer is not a loss: the two are counted apart. */
    private static DealStatus status(CloseReason reason) {
        return reason == CloseReason.NO_ANSWER ? DealStatus.CLOSED_WITHOUT_ANSWER : DealStatus.LOST;
    }

    private static NextStep closingStep(LocalDate day) {
        return new NextStep(StepOwner.ME, Optional.empty(), Optional.of(day), Optional.empty(), Optional.of(StepKind.CLOSE),
                false, Optional.empty());
    }

    private ContactAttempt attempt(Composition letter, String subject, String body) {
        return new ContactAttempt(new AttemptId("a-" + ids.get()), clock.instant(), Optional.empty(), Channel.EMAIL,
                Direction.OUT, Outcome.SENT, Optional.empty(), Set.of(), Optional.empty(), false,
                Optional.of(Value.RESOURCE), Optional.empty(), Optional.of(letter.letter().kind()),
                Optional.of(letter.letter().code()), Optional.empty(), Optional.of(subject + "\n\n" + body));
    }

    private static void dropDrafts(Transaction tx, DealId deal) {
        tx.deal(deal).ifPresent(history -> history.drafts().forEach(draft -> tx.deleteDraft(deal, draft.id())));
    }
}
