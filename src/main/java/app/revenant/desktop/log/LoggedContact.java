package app.revenant.desktop.log;

import app.revenant.desktop.kit.When;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import app.revenant.model.StepOwner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A filled form as what will be written: the attempt and, in the same gesture, the next step. */
record LoggedContact(ContactAttempt attempt, Optional<NextStep> nextStep) {

    /** @throws Refusal naming the first thing that is missing or cannot be */
    static LoggedContact of(ContactForm form, AttemptId id, Clock clock, ZoneId zone) {
        Optional<NextStep> step = nextStep(form);
        return new LoggedContact(attempt(form, id, form.when().instant(clock, zone), zone), step);
    }

    /** The same attempt corrected; what the form does not show (its letter, its person) stays. */
    static ContactAttempt corrected(ContactForm form, ContactAttempt was, Clock clock, ZoneId zone) {
        boolean sameMoment = form.when().equals(When.of(was.at(), zone));
        Instant at = sameMoment ? was.at() : form.when().instant(clock, zone);
        ContactAttempt now = attempt(form, was.id(), at, zone);
        Optional<Boolean> kept = was.commitment().flatMap(Promise::kept);
        Optional<Promise> promise = now.commitment().map(made -> new Promise(made.text(), made.due(), kept));
        return new ContactAttempt(was.id(), at, was.person(), now.channel(), direction(now, was), now.outcome(),
                now.answer(), now.tags(), now.until(), now.effort(), now.value(), promise, was.letter(), was.template(),
                was.messageId(), now.note());
    }

    /** An outcome that has one button for both directions keeps the direction it had. */
    private static Direction direction(ContactAttempt now, ContactAttempt was) {
        return Happening.of(now).equals(Happening.of(was)) ? was.direction() : now.direction();
    }

    private static ContactAttempt attempt(ContactForm form, AttemptId id, Instant at, ZoneId zone) {
        Happening what = form.happening().orElseThrow(() -> new Refusal("log.what-happened"));
        LocalDate day = LocalDate.ofInstant(at, zone);
        Optional<LocalDate> until = form.until().filter(any -> form.hasUntil());
        if (until.filter(date -> date.isBefore(day)).isPresent()) {
            throw new Refusal("log.until-before");
        }
        return new ContactAttempt(id, at, Optional.empty(), form.channel(), what.direction(), what.outcome(),
                form.answer(), form.mentioned(), until, what.hasReply() && form.effort(),
                form.value().filter(any -> what.direction() == Direction.OUT && form.hasValue()), promise(form, day),
                Optional.empty(), Optional.empty(), Optional.empty(), text(form.allNotes()));
    }

    private static Optional<Promise> promise(ContactForm form, LocalDate day) {
        if (form.answer().filter(Answer.DATED::equals).isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = promisedDay(form).orElseThrow(() -> new Refusal("log.by-which-date"));
        if (due.isBefore(day)) {
            throw new Refusal("log.promise-before");
        }
        return Optional.of(new Promise(text(form.promisedWhat()), Optional.of(due), Optional.empty()));
    }

    private static Optional<LocalDate> promisedDay(ContactForm form) {
        return form.asksByWhen() ? form.promised() : form.step().due().or(form::promised);
    }

    /** A dated promise is their next step, unless the seller wrote another one. */
    private static Optional<NextStep> nextStep(ContactForm form) {
        Optional<NextStep> written = form.step().step();
        boolean own = form.step().owner().filter(StepOwner.ME::equals).isPresent() && !form.step().text().isBlank();
        if (form.asksByWhen() && form.promised().isPresent() && form.step().due().isEmpty() && !own) {
            return Optional.of(new NextStep(form.step().owner().orElse(StepOwner.THEM), text(form.promisedWhat()),
                    form.promised(), Optional.empty(), Optional.empty(), true, form.step().effort()));
        }
        return written;
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(words -> !words.isEmpty());
    }
}
