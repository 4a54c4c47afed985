package app.revenant.work;

import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What became of a promise.
 *
 * @param promise the contact in which it was made
 * @param kept blank where nobody knows
 */
public record Settled(AttemptId promise, Optional<Boolean> kept) {

    /** The promise whose day has come last, while nobody has said yet whether it was kept. */
    public static Optional<ContactAttempt> asked(DealHistory deal, LocalDate today) {
        return deal.attempts().stream().filter(attempt -> attempt.commitment()
                        .filter(made -> made.kept().isEmpty()).flatMap(Promise::due)
                        .filter(day -> !day.isAfter(today)).isPresent())
                .sorted(Comparator.comparing(ContactAttempt::at)).reduce((earlier, later) -> later);
    }

    /** @throws Refusal where the deal has no such contact */
    ContactAttempt in(DealHistory deal) {
        return deal.attempts().stream().filter(attempt -> attempt.id().equals(promise)).findFirst().map(this::settled)
                .orElseThrow(() -> new Refusal("store.unknown-attempt", promise.value()));
    }

    private ContactAttempt settled(ContactAttempt was) {
        return new ContactAttempt(was.id(), was.at(), was.person(), was.channel(), was.direction(), was.outcome(),
                was.answer(), was.tags(), was.until(), was.effort(), was.value(),
                was.commitment().map(made -> new Promise(made.text(), made.due(), kept)), was.letter(), was.template(),
                was.messageId(), was.note());
    }
}
