package app.revenant.work;

import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People and companies that may stand twice: computed, never stored, and never acted on without the seller.
 *
 * <p>People: the same address; the same mobile, or a landline and a name that is alike; in one company the same name in
 * any order, or one letter apart. Companies: the same name without its legal form, or the same website.
 */
record Duplicates(PhoneBook phones, Set<Apart> told) {

    private static final int SHORTEST_NEAR = 6;
    private static final Set<String> LEGAL_FORMS = Set.of("sarl", "sas", "sasu", "sa", "eurl", "sci", "scop", "snc", "ei", "ltd",
            "limited", "plc", "llp", "llc", "inc", "incorporated", "corp", "corporation", "co", "gmbh", "ag", "kg", "ug",
            "bv", "nv", "srl", "spa", "sl", "oy", "ab", "aps");

    List<Duplicate> of(Collection<Person> people, Collection<Company> companies) {
        List<Duplicate> all = new ArrayList<>(people(people));
        all.addAll(companies(companies));
        return List.copyOf(all);
    }

    private List<Duplicate> people(Collection<Person> people) {
        Map<Person, String> names = new IdentityHashMap<>(people.size() * 2);
        people.forEach(person -> names.put(person, ordered(Spelling.plain(person.fullName()))));
        return new Blocks<>(Party.PERSON, people, Person::id, told)
                .alike(Likeness.EMAIL, person -> person.emails().stream().map(email -> email.strip().toLowerCase(Locale.ROOT)))
                .alike(Likeness.PHONE, person -> lines(person, PhoneKind.MOBILE))
                .alike(Likeness.PHONE, person -> lines(person, PhoneKind.LANDLINE), (one, other) -> areNear(names.get(one), names.get(other)))
                .alike(Likeness.NAME, person -> Stream.of(names.get(person)).filter(name -> !name.isEmpty())
                        .map(name -> employer(person) + name))
                .alike(Likeness.NEAR_NAME, person -> nearly(person, names.get(person)),
                        (one, other) -> Spelling.isNear(names.get(one), names.get(other)))
                .found();
    }

    private static boolean areNear(String one, String other) {
        return one.isEmpty() || other.isEmpty() || Spelling.isNear(one, other);
    }

    private Stream<String> lines(Person person, PhoneKind kind) {
        return person.phones().stream().filter(phone -> phone.kind() == kind && !phone.dead()).map(Phone::number)
                .flatMap(number -> phones.key(number).stream());
    }

    private static String employer(Person person) {
        return person.company().map(id -> id.value()).orElse("") + "\u0000";
    }

    /** Two words that are one letter apart have their first half or their second in common. */
    private static Stream<String> nearly(Person person, String name) {
        int half = name.length() / 2;
        return name.length() < SHORTEST_NEAR || person.company().isEmpty() ? Stream.empty()
                : Stream.of("<" + name.substring(0, half), "<" + name.substring(0, Math.max(0, half - 1)),
                        ">" + name.substring(half), ">" + name.substring(half + 1)).map(part -> employer(person) + part);
    }

    private List<Duplicate> companies(Collection<Company> companies) {
        return new Blocks<>(Party.COMPANY, companies, Company::id, told)
                .alike(Likeness.NAME, company -> Stream.of(bare(company.name())).filter(name -> !name.isEmpty()))
                .alike(Likeness.WEBSITE, company -> company.website().flatMap(Duplicates::host).stream())
                .found();
    }

    private static String ordered(String name) {
        return name.indexOf(' ') < 0 ? name : Arrays.stream(name.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /** S.A.S. is spelt out before it is known; a name that is nothing but a legal form stays. */
    private static String bare(String name) {
        String whole = Spelling.plain(name.replaceAll("(?<=\\b\\p{L})\\.", ""));
        String rest = Arrays.stream(whole.split(" ")).filter(word -> !LEGAL_FORMS.contains(word)).collect(Collectors.joining(" "));
        return rest.isEmpty() ? whole : rest;
    }

    private static Optional<String> host(String website) {
        String host = website.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*$", "");
        return Optional.of(host).filter(name -> name.contains("."));
    }
}
