package app.revenant.work;

import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.store.Reading;
import app.revenant.store.Shelf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom one knows, what went on with them, who may stand twice, and until when their data may be kept. */
public final class Contacts {

    private final Book book;
    private final Shelf shelf;
    private final Clock clock;

    public Contacts(Book book, Shelf shelf, Clock clock) {
        this.book = book;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Everybody, in one pass over all deals. */
    public Roll roll() {
        Snapshot all = book.snapshot();
        ZoneId zone = all.settings().zone();
        Map<PersonId, Trace> traces = Trace.all(all.deals());
        Retention retention = retention(all);
        List<PersonLine> people = all.people().stream().map(person -> {
            Trace trace = traces.getOrDefault(person.id(), Trace.NONE);
            return new PersonLine(person, PersonLine.name(person), person.company().flatMap(all::company).map(Company::name).orElse(""),
                    trace.sign().map(at -> LocalDate.ofInstant(at, zone)), retention.eraseOn(trace));
        }).toList();
        return new Roll(people, companies(all, people), today(all));
    }

    private static List<CompanyLine> companies(Snapshot all, List<PersonLine> people) {
        Map<CompanyId, CompanyLine> lines = new HashMap<>();
        for (PersonLine line : people) {
            line.person().company().flatMap(all::company).ifPresent(company -> lines.merge(company.id(),
                    new CompanyLine(company, 1, 0, line.lastSign()), Contacts::sum));
        }
        all.deals().forEach(deal -> all.companyOf(deal.deal()).ifPresent(company -> lines.merge(company.id(),
                new CompanyLine(company, 0, 1, Optional.empty()), Contacts::sum)));
        return all.companies().stream()
                .map(company -> lines.getOrDefault(company.id(), new CompanyLine(company, 0, 0, Optional.empty()))).toList();
    }

    private static CompanyLine sum(CompanyLine one, CompanyLine other) {
        Optional<LocalDate> later = one.lastSign().filter(day -> other.lastSign().filter(day::isBefore).isEmpty());
        return new CompanyLine(one.company(), one.people() + other.people(), one.deals() + other.deals(), later.or(other::lastSign));
    }

    /** Takes some seconds over a hundred thousand people. */
    public List<Duplicate> duplicates() {
        Snapshot all = book.snapshot();
        List<Apart> told = shelf.read(Reading::apart);
        return new Duplicates(phones(), new HashSet<>(told)).of(all.people(), all.companies());
    }

    /** Two side by side, as they are now. */
    public Merging merging(Duplicate pair) {
        Snapshot all = book.snapshot();
        return pair.party() == Party.PERSON
                ? new PersonMerging(person(all, pair.one()), person(all, pair.other()), id -> all.company(id).map(Company::name).orElse(""))
                : new CompanyMerging(company(all, pair.one()), company(all, pair.other()));
    }

    private static Person person(Snapshot all, String id) {
        return all.person(new PersonId(id)).orElseThrow(() -> new Refusal("store.unknown-person", id));
    }

    private static Company company(Snapshot all, String id) {
        return all.company(new CompanyId(id)).orElseThrow(() -> new Refusal("store.unknown-company", id));
    }

    public PhoneBook phones() {
        return PhoneBook.of(book.settings().holidays());
    }

    public Optional<Dossier> of(PersonId id) {
        Snapshot all = book.snapshot();
        return all.person(id).map(person -> {
            List<DealHistory> deals = deals(all, deal -> deal.deal().contact().equals(Optional.of(id)) || speaksWith(deal, id));
            List<Dossier.Contact> contacts = deals.stream().flatMap(deal -> deal.attempts().stream()
                            .filter(attempt -> attempt.person().or(deal.deal()::contact).equals(Optional.of(id)))
                            .map(attempt -> new Dossier.Contact(deal.deal(), attempt)))
                    .sorted(Dossier.Contact.LATEST_FIRST).toList();
            Trace trace = Trace.all(deals).getOrDefault(id, Trace.NONE);
            return new Dossier(Optional.of(person), person.company().flatMap(all::company), List.of(), deals, contacts, trace,
                    retention(all).eraseOn(trace), today(all), all.settings().zone());
        });
    }

    private static boolean speaksWith(DealHistory deal, PersonId id) {
        return deal.attempts().stream().map(ContactAttempt::person).anyMatch(Optional.of(id)::equals);
    }

    public Optional<Dossier> of(CompanyId id) {
        Snapshot all = book.snapshot();
        return all.company(id).map(company -> {
            List<DealHistory> deals = deals(all, deal -> all.companyOf(deal.deal()).filter(company::equals).isPresent());
            List<Person> people = all.people().stream().filter(person -> person.company().equals(Optional.of(id))).toList();
            List<Dossier.Contact> contacts = deals.stream()
                    .flatMap(deal -> deal.attempts().stream().map(attempt -> new Dossier.Contact(deal.deal(), attempt)))
                    .sorted(Dossier.Contact.LATEST_FIRST).toList();
            return new Dossier(Optional.empty(), Optional.of(company), people, deals, contacts, Trace.NONE, Optional.empty(),
                    today(all), all.settings().zone());
        });
    }

    private static List<DealHistory> deals(Snapshot all, Predicate<DealHistory> wanted) {
        Comparator<Deal> order = Comparator.comparing((Deal deal) -> deal.status() != DealStatus.OPEN && deal.status() != DealStatus.PARKED)
                .thenComparing(Deal::created, Comparator.reverseOrder());
        return all.deals().stream().filter(wanted).sorted(Comparator.comparing(DealHistory::deal, order)).toList();
    }

    private static Retention retention(Snapshot all) {
        return new Retention(Retention.USUAL_MONTHS, all.settings().zone());
    }

    private LocalDate today(Snapshot all) {
        return LocalDate.ofInstant(clock.instant(), all.settings().zone());
    }
}
