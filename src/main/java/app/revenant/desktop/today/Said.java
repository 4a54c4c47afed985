package app.revenant.desktop.today;

import app.revenant.desktop.kit.silence.Quote;
import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import app.revenant.model.StepOwner;
import app.revenant.work.Agenda;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What they said they would do.
 *
 * @param what in their words, else the step that was agreed
 * @param on the day they said it
 * @param due the day they gave; blank for a warm word without one
 */
record Said(Optional<String> what, Optional<LocalDate> on, Optional<LocalDate> due) {

    static Said of(Agenda.Item item, ZoneId zone) {
        List<ContactAttempt> log = item.deal().history().attempts();
        Optional<NextStep> step = item.deal().deal().nextStep().filter(each -> each.owner() == StepOwner.THEM);
        Optional<LocalDate> due = item.due().filter(day -> step.flatMap(NextStep::due).filter(day::equals).isPresent()
                || log.stream().anyMatch(attempt -> isDueOn(attempt, day)));
        Optional<ContactAttempt> given = due.flatMap(day -> last(log.stream().filter(attempt -> isDueOn(attempt, day)).toList()))
                .or(() -> last(log.stream().filter(Said::promises).toList()));
        Optional<String> text = given.flatMap(ContactAttempt::commitment).flatMap(Promise::text);
        Optional<String> words = given.filter(any -> due.isEmpty()).flatMap(ContactAttempt::note).map(Quote::spoken);
        return new Said(text.or(() -> step.flatMap(NextStep::text)).or(() -> words).filter(said -> !said.isBlank()),
                given.map(attempt -> attempt.at().atZone(zone).toLocalDate()), due);
    }

    boolean isDated() {
        return due.isPresent();
    }

    private static boolean isDueOn(ContactAttempt attempt, LocalDate day) {
        return attempt.commitment().flatMap(Promise::due).filter(day::equals).isPresent();
    }

    private static boolean promises(ContactAttempt attempt) {
        return attempt.commitment().isPresent() || attempt.answer().filter(Answer.WARM_VAGUE::equals).isPresent();
    }

    private static Optional<ContactAttempt> last(List<ContactAttempt> attempts) {
        return attempts.stream().reduce((first, later) -> later);
    }
}
