package app.revenant.letters;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.util.Optional;

/** Fills the fields that the log already answers; the rest is asked. Nothing is guessed. */
public final class FieldFiller {

    private static final int MONTHS_UNTIL_RETURN = 6;

    public Fields fill(Occasion occasion, Voice voice) {
        SpokenDate dates = new SpokenDate(voice.language(), occasion.today());
        Fields fields = Fields.NONE
                .with(Field.NAME, occasion.contact().flatMap(FieldFiller::name))
                .with(Field.SALUT, salut(occasion.contact()))
                .with(Field.ME, occasion.settings().signature())
                .with(Field.CLOSE_DATE, dates.day(occasion.closeDate()))
                .with(Field.RETURN_DATE, dates.month(occasion.today().plusMonths(MONTHS_UNTIL_RETURN)));
        return occasion.deal().map(deal -> withDeal(fields, deal, occasion.today(), dates)).orElse(fields);
    }

    private static Fields withDeal(Fields fields, DealHistory history, LocalDate today, SpokenDate dates) {
        Deal deal = history.deal();
        return fields
                .with(Field.TOPIC, deal.title())
                .with(Field.GOAL, deal.goal())
                .with(Field.WHAT_CLOSES, deal.offer().whatCloses())
                .with(Field.TASK, deal.nextStep().filter(step -> step.owner() == StepOwner.THEM)
                        .flatMap(NextStep::text))
                .with(Field.PERSON, latest(history, FactKind.OWNER, today).flatMap(Fact::who))
                .with(Field.EVENT, latest(history, FactKind.EVENT, today).flatMap(fact -> event(fact, dates)));
    }

    private static Optional<String> name(Person person) {
        return text(person.given()).or(() -> text(person.family()));
    }

    /** No civility is kept of anybody, so a greeting is by first name or by none. */
    private static String salut(Optional<Person> contact) {
        return contact.flatMap(Person::given).filter(given -> !given.isBlank())
                .map(given -> "Bonjour " + given.strip()).orElse("Bonjour");
    }

    /** Only a deadline that exists can come closer: what was said about having none is no event. */
    private static Optional<String> event(Fact fact, SpokenDate dates) {
        return fact.value() == FactValue.POS
                ? text(fact.words()).or(() -> fact.date().map(dates::day)) : Optional.empty();
    }

    /** The latest day counts, on one day the later in the list; what lies after today is not there yet. */
    private static Optional<Fact> latest(DealHistory history, FactKind kind, LocalDate today) {
        return history.facts().stream()
                .filter(fact -> fact.kind() == kind && !fact.on().isAfter(today))
                .reduce((kept, next) -> next.on().isBefore(kept.on()) ? kept : next);
    }

    private static Optional<String> text(Optional<String> value) {
        return value.filter(given -> !given.isBlank());
    }
}
