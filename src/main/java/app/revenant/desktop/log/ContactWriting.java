package app.revenant.desktop.log;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import app.revenant.work.Gesture;
import app.revenant.work.NewDeal.ContactChoice;
import app.revenant.work.Office;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** A filled form as the work of writing it down. */
record ContactWriting(Office office, ZoneId zone, Acquaintances known) {

    /** @throws Refusal naming the first thing that is missing or cannot be */
    Supplier<Object> logging(Assessed deal, ContactForm form) {
        LoggedContact logged = LoggedContact.of(form, office.attempts().newId(), office.clock(), zone);
        Gesture gesture = new Gesture(logged.attempt(), somebodyElse(deal, form), logged.nextStep(), form.settled(), form.amount());
        return () -> office.attempts().log(deal.id(), gesture);
    }

    /** With whom it was can be corrected, too. @throws Refusal as above */
    Supplier<Object> correcting(Assessed deal, ContactAttempt was, ContactForm form) {
        ContactAttempt now = LoggedContact.corrected(form, was, office.clock(), zone);
        Optional<ContactChoice> other = form.person().strip().equals(with(deal, was)) ? Optional.empty() : named(deal, form);
        return () -> office.attempts().correct(deal.id(), now, other);
    }

    /** With whom a logged contact was. */
    String with(Assessed deal, ContactAttempt was) {
        return was.person().map(known::name).or(() -> deal.contact().map(known::name)).orElse("");
    }

    /** Blank for the deal's contact, whom an attempt need not name. */
    private Optional<ContactChoice> somebodyElse(Assessed deal, ContactForm form) {
        boolean contact = deal.contact().map(known::name).filter(form.person().strip()::equalsIgnoreCase).isPresent();
        return contact ? Optional.empty() : named(deal, form);
    }

    private Optional<ContactChoice> named(Assessed deal, ContactForm form) {
        return known.person(form.person(), deal.company().map(Company::id));
    }
}
