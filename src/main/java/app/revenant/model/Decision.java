package app.revenant.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a deal is decided on the other side: who has which part in it, and by which steps, in their order. */
public record Decision(List<Stakeholder> people, List<DecisionStep> steps) {

    public static final Decision NONE = new Decision(List.of(), List.of());

    public Decision {
        people = List.copyOf(people);
        steps = List.copyOf(steps);
    }

    public Optional<Stakeholder> of(PersonId person) {
        return people.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** With this part in place of the same person's, else at the end. */
    public Decision with(Stakeholder one) {
        return of(one.person()).isEmpty() ? people(Stream.concat(people.stream(), Stream.of(one)).toList())
                : people(people.stream().map(each -> each.person().equals(one.person()) ? one : each).toList());
    }

    public Decision without(PersonId person) {
        return people(people.stream().filter(each -> !each.person().equals(person)).toList());
    }

    /** Where one person turns out to be another, who keeps a part of their own. */
    public Decision merged(PersonId gone, PersonId kept) {
        Decision rest = without(gone);
        return of(gone).filter(any -> rest.of(kept).isEmpty())
                .map(part -> rest.with(new Stakeholder(kept, part.part(), part.met()))).orElse(rest);
    }

    public Decision steps(List<DecisionStep> others) {
        return new Decision(people, others);
    }

    private Decision people(List<Stakeholder> others) {
        return new Decision(others, steps);
    }
}
