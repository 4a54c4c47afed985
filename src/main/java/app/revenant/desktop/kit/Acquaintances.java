package app.revenant.desktop.kit;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.work.NewDeal.CompanyChoice;
import app.revenant.work.NewDeal.ContactChoice;
import app.revenant.work.Snapshot;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Companies and people one knows, found by their typed names; a name nobody bears is somebody new. */
public record Acquaintances(Collection<Company> companies, Collection<Person> people) {

    public static final Acquaintances NONE = new Acquaintances(List.of(), List.of());

    public Acquaintances {
        companies = List.copyOf(companies);
        people = List.copyOf(people);
    }

    public static Acquaintances of(Snapshot all) {
        return new Acquaintances(all.companies(), all.people());
    }

    /** Names with that text in them, those that begin with it first. */
    public List<String> companiesLike(String typed) {
        return like(companies.stream().map(Company::name), typed);
    }

    /** The same of people, those of one company before all others. */
    public List<String> peopleLike(String typed, Optional<CompanyId> near) {
        return Stream.concat(like(people.stream().filter(at(near)).map(this::name), typed).stream(),
                like(people.stream().filter(at(near).negate()).map(this::name), typed).stream()).distinct().toList();
    }

    /** What a person is called here: their name, else their first address or number. */
    public String name(Person person) {
        return Stream.of(Stream.of(person.fullName()), person.emails().stream(), person.phones().stream().map(phone -> phone.number()))
                .flatMap(all -> all).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    public String name(CompanyId id) {
        return companies.stream().filter(company -> company.id().equals(id)).map(Company::name).findFirst().orElse("");
    }

    public String name(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).map(this::name).findFirst().orElse("");
    }

    /** A name that differs only by case or accents is the company one knows. */
    public Optional<CompanyChoice> company(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(new CompanyChoice(companies.stream()
                .filter(company -> plain(company.name()).equals(plain(typed))).map(Company::id).findFirst(), typed.strip()));
    }

    /** Of several people of one name the one of that company; of a new one the first word is the given name. */
    public Optional<ContactChoice> person(String typed, Optional<CompanyId> near) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<PersonId> known = people.stream().filter(person -> plain(name(person)).equals(plain(typed)))
                .min(Comparator.comparing(person -> !at(near).test(person))).map(Person::id);
        return Optional.of(typed.contains("@") ? new ContactChoice(known, Optional.empty(), Optional.empty(), List.of(typed.strip()), List.of())
                : named(known, typed.strip().split("\\s+", 2)));
    }

    private static ContactChoice named(Optional<PersonId> known, String[] words) {
        Optional<String> family = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
        return new ContactChoice(known, Optional.of(words[0]), family, List.of(), List.of());
    }

    private static Predicate<Person> at(Optional<CompanyId> near) {
        return person -> near.isPresent() && person.company().equals(near);
    }

    private static List<String> like(Stream<String> names, String typed) {
        return names.filter(name -> !name.isEmpty() && plain(name).contains(plain(typed)))
                .sorted(Comparator.comparing(name -> !plain(name).startsWith(plain(typed)))).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
