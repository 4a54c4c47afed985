package app.revenant.sample;

import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Origin;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PhoneKind;
import app.revenant.model.StageKind;
import app.revenant.model.StepEffort;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A random deal, free of time: telling it later by some days shifts everything in it by as many. */
public record Plot(StageKind stage, List<Beat> beats, List<Known> facts, Optional<Step> step, Fields fields,
        Someone contact,
        List<Reply> replies) {

    /** What the seller said to an alert; snoozed until a day, or dismissed. */
    public record Reply(int minutesAgo, Optional<Integer> snoozedFor) {
    }

    public record Known(FactKind kind, FactValue value, int daysAgo, Optional<Integer> date) {
    }

    public record Step(StepOwner owner, Optional<Integer> due, boolean agreed, Optional<StepEffort> effort) {
    }

    public record Fields(Optional<Origin> origin, Optional<Integer> pricedMinutesAgo, Optional<Integer> decision,
            Optional<Integer> questions, boolean parked, Optional<Integer> parkedUntil) {
    }

    public record Someone(boolean phone, List<Happened> events, Optional<Integer> awayFrom, int awayFor) {
    }

    public record Happened(PersonEventKind kind, int daysAgo) {
    }

    public ADeal tell(LocalDateTime now, ASeller seller) {
        ADeal deal = ADeal.aDeal().soldBy(seller).at(stage).withContact(person(now.toLocalDate()));
        beats.forEach(beat -> beat.tell(deal, now));
        facts.forEach(fact -> deal.fact(fact.kind(), fact.value(), day(now, -fact.daysAgo()), fact.date()
                .map(days -> day(now, days))));
        step.ifPresent(each -> tell(deal, each, now));
        tellFields(deal, now);
        replies.forEach(reply -> {
            String when = now.minusMinutes(reply.minutesAgo()).toString();
            reply.snoozedFor().ifPresentOrElse(days -> deal.snoozed(when, day(now, days)), () -> deal.dismissed(when));
        });
        return deal;
    }

    private static void tell(ADeal deal, Step step, LocalDateTime now) {
        if (step.owner() == StepOwner.ME) {
            deal.iOwe("la suite");
        } else {
            deal.theyOwe("la suite");
        }
        step.due().ifPresent(days -> deal.due(day(now, days)));
        step.effort().ifPresent(deal::asking);
        if (step.agreed()) {
            deal.agreed();
        }
    }

    private void tellFields(ADeal deal, LocalDateTime now) {
        fields.origin().ifPresent(deal::from);
        fields.pricedMinutesAgo().ifPresent(minutes -> deal.priceSaid(now.minusMinutes(minutes).toString()));
        fields.decision().ifPresent(days -> deal.decisionOn(day(now, days)));
        fields.questions().ifPresent(deal::openQuestions);
        if (fields.parked()) {
            deal.parked(fields.parkedUntil().map(days -> day(now, days)));
        }
    }

    private APerson person(LocalDate today) {
        APerson person = APerson.aPerson();
        contact.events().forEach(event -> person.event(event.kind(), today.minusDays(event.daysAgo()).toString()));
        contact.awayFrom().ifPresent(days -> person.away(today.plusDays(days).toString(),
                today.plusDays(days + contact.awayFor()).toString()));
        return contact.phone() ? person.reachableOn(PhoneKind.MOBILE) : person;
    }

    private static String day(LocalDateTime now, int days) {
        return now.toLocalDate().plusDays(days).toString();
    }
}
