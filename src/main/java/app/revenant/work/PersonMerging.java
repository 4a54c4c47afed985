package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.CompanyId;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.Phone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two people who are to become one. Who wanted to be left alone still does. */
record PersonMerging(Person one, Person other, Function<CompanyId, String> companies) implements Merging {

    @Override
    public Party party() {
        return Party.PERSON;
    }

    @Override
    public List<String> names() {
        return List.of(PersonLine.name(one), PersonLine.name(other));
    }

    @Override
    public List<Difference> differences() {
        return Stream.of(Difference.of(Trait.GIVEN, one.given(), other.given()),
                Difference.of(Trait.FAMILY, one.family(), other.family()),
                Difference.of(Trait.ROLE, one.role(), other.role()),
                Difference.of(Trait.COMPANY, company(one), company(other), false),
                Difference.of(Trait.LANGUAGE, one.language().map(each -> each.code()), other.language().map(each -> each.code()), false),
                Difference.of(Trait.FORM, one.form().map(each -> each.code()), other.form().map(each -> each.code()), false),
                Difference.of(Trait.NOTE, one.note(), other.note())).flatMap(Optional::stream).toList();
    }

    private Optional<String> company(Person person) {
        return person.company().map(companies);
    }

    @Override
    public Change merge(People people, Set<Trait> second) {
        return people.merge(merged(second), other.id());
    }

    Person merged(Set<Trait> second) {
        return new Person(one.id(), chosen(Trait.COMPANY, second, Person::company), chosen(Trait.GIVEN, second, Person::given),
                chosen(Trait.FAMILY, second, Person::family), chosen(Trait.ROLE, second, Person::role), emails(), phones(),
                chosen(Trait.LANGUAGE, second, Person::language), chosen(Trait.FORM, second, Person::form),
                one.consumer() || other.consumer(), one.doNotContact() || other.doNotContact(), events(),
                Stream.concat(one.absences().stream(), other.absences().stream()).distinct().toList(),
                chosen(Trait.NOTE, second, Person::note));
    }

    private <T> Optional<T> chosen(Trait trait, Set<Trait> second, Function<Person, Optional<T>> value) {
        return second.contains(trait) ? value.apply(other).or(() -> value.apply(one)) : value.apply(one).or(() -> value.apply(other));
    }

    private List<String> emails() {
        List<String> all = new ArrayList<>(one.emails());
        other.emails().stream().filter(email -> all.stream().noneMatch(email::equalsIgnoreCase)).forEach(all::add);
        return all;
    }

    private List<Phone> phones() {
        List<Phone> all = new ArrayList<>(one.phones());
        other.phones().stream().filter(phone -> all.stream().noneMatch(known -> known.number().equals(phone.number()))).forEach(all::add);
        return all;
    }

    private List<PersonEvent> events() {
        return Stream.concat(one.events().stream(), other.events().stream()).distinct()
                .sorted(Comparator.comparing(PersonEvent::on)).toList();
    }
}
