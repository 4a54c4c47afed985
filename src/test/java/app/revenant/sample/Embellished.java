package app.revenant.sample;

import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.LearntHow;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Person;
import app.revenant.model.StepKind;
import app.revenant.model.Work;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The same deal with other words and numbers wherever a seller may write freely. */
public record Embellished(String words, int number) {

    public DealHistory history(DealHistory told) {
        return new DealHistory(deal(told.deal()), told.facts().stream().map(this::fact).toList(), told.stages(),
                told.attempts().stream().map(this::attempt).toList(), told.alertAnswers(), List.of(), List.of());
    }

    public Person person(Person told) {
        return new Person(told.id(), told.company(), Optional.of(words), Optional.of(words), Optional.of(words),
                List.of(words), told.phones(), told.language(), told.form(), !told.consumer(), told.doNotContact(),
                told.events(),
                told.absences(), Optional.of(words));
    }

    private Deal deal(Deal told) {
        return new Deal(told.id(), words, told.company(), told.contact(), told.stage(), told.status(), told.created(),
                told.closing(), told.parkedUntil(), told.origin(), offer(told.offer()), work(told.work()),
                Optional.of(words),
                told.nextStep().map(this::step));
    }

    private Offer offer(Offer told) {
        return new Offer(Optional.of(new Money(number, "EUR")), told.priceDisclosed(), told.proposalSent(),
                told.expectedClose(),
                told.decisionDate(), Optional.of(words));
    }

    private Work work(Work told) {
        return new Work(Optional.of(BigDecimal.valueOf(number)), Optional.of(BigDecimal.valueOf(number)),
                told.openQuestions());
    }

    /** Its hour and its kind are for the seller's calendar only. */
    private NextStep step(NextStep told) {
        return new NextStep(told.owner(), Optional.of(words), told.due(), Optional.of(LocalTime.NOON),
                Optional.of(StepKind.CALL),
                told.agreed(), told.effort());
    }

    private Fact fact(Fact told) {
        return new Fact(told.kind(), told.value(), told.on(), Optional.of(LearntHow.HEARSAY), Optional.of(words),
                told.date(),
                Optional.of(words), Optional.of(new Money(number, "EUR")));
    }

    private ContactAttempt attempt(ContactAttempt told) {
        return new ContactAttempt(told.id(), told.at(), told.person(), told.channel(), told.direction(), told.outcome(),
                told.answer(), told.tags(), told.until(), told.effort(), told.value(), told.commitment(), told.letter(),
                Optional.of(words), Optional.of(words), Optional.of(words));
    }
}
