package app.revenant.work;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.PersonId;
import app.revenant.store.Transaction;
import java.util.Optional;

/** Whom an attempt was for. */
final class Addressee {

    private Addressee() {
    }

    /** Before a deal gets another contact: an attempt that names nobody means the contact, and shall go on meaning this one. */
    static void name(Transaction tx, DealHistory deal) {
        deal.deal().contact().ifPresent(contact -> deal.attempts().stream().filter(each -> each.person().isEmpty())
                .forEach(each -> tx.replaceAttempt(deal.id(), to(each, contact))));
    }

    static ContactAttempt to(ContactAttempt was, PersonId person) {
        return new ContactAttempt(was.id(), was.at(), Optional.of(person), was.channel(), was.direction(), was.outcome(),
                was.answer(), was.tags(), was.until(), was.effort(), was.value(), was.commitment(), was.letter(),
                was.template(), was.messageId(), was.note());
    }
}
