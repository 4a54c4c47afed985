package app.revenant.work;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Id;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.work.Document.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what was found, with the words that led to it. */
record Hits(Snapshot all, Marker marker) {

    /** Blank where it is gone meanwhile. */
    Optional<Hit> of(Source source) {
        return switch (source.rank()) {
            case PERSON -> all.person((PersonId) source.id()).map(this::person);
            case COMPANY -> all.company((CompanyId) source.id()).map(this::company);
            case LIVE_DEAL, PAST_DEAL -> all.deal((DealId) source.id()).map(this::deal);
            case NOTE -> source.deal().flatMap(all::deal).flatMap(deal -> note(deal, source));
        };
    }

    Hit deal(DealHistory history) {
        Deal deal = history.deal();
        String name = nameOf(deal);
        String beside = line(Stream.concat(Stream.of(deal.title()), all.contactOf(deal).map(Person::fullName).stream())
                .filter(text -> !text.equals(name)));
        Stream<String> further = Stream.concat(deal.goal().stream(), deal.nextStep().flatMap(NextStep::text).stream());
        return hit(Hit.Kind.DEAL, deal.id(), name, beside, further, Optional.of(deal.status()));
    }

    private Hit person(Person person) {
        String beside = line(Stream.concat(person.role().stream(), person.company().flatMap(all::company).map(Company::name).stream()));
        Optional<String> called = person.phones().stream().filter(this::isCalled).map(Phone::number).findFirst();
        return hit(Hit.Kind.PERSON, person.id(), nameOf(person), line(Stream.concat(Stream.of(beside), called.stream())),
                Stream.concat(person.emails().stream(), person.note().stream()), Optional.empty());
    }

    private Hit company(Company company) {
        return hit(Hit.Kind.COMPANY, company.id(), company.name(), company.website().orElse(""), company.note().stream(),
                Optional.empty());
    }

    /** What stands beside the name; where no word looked for is in either, the text that has it follows. */
    private Hit hit(Hit.Kind kind, Id id, String name, String beside, Stream<String> further, Optional<DealStatus> status) {
        boolean told = marker.isIn(name) || marker.isIn(beside);
        Stream<String> found = told ? Stream.empty() : further.filter(marker::isIn).limit(1).map(text -> marker.excerpt(text).text());
        return new Hit(kind, id, id instanceof DealId deal ? Optional.of(deal) : Optional.empty(), Optional.empty(),
                marker.mark(name), marker.mark(line(Stream.concat(Stream.of(beside), found))), status, Optional.empty());
    }

    private Optional<Hit> note(DealHistory history, Source source) {
        return source.fact().isPresent() ? fact(history, source) : history.attempts().stream()
                .filter(attempt -> attempt.id().equals(source.id())).findFirst()
                .flatMap(attempt -> Documents.noted(attempt).map(words -> note(history, source, words, dayOf(attempt))));
    }

    /** Of several of a kind the one with the words that were looked for. */
    private Optional<Hit> fact(DealHistory history, Source source) {
        return history.facts().stream().filter(fact -> source.fact().equals(Optional.of(fact.kind())) && fact.words().isPresent())
                .min(Comparator.comparing(fact -> !fact.words().filter(marker::isIn).isPresent()))
                .map(fact -> note(history, source, fact.words().orElseThrow(), fact.on()));
    }

    private Hit note(DealHistory history, Source source, String words, LocalDate day) {
        return new Hit(Hit.Kind.NOTE, source.id(), source.deal(), source.fact(), marker.excerpt(words),
                marker.mark(nameOf(history.deal())), Optional.empty(), Optional.of(day));
    }

    private LocalDate dayOf(ContactAttempt attempt) {
        return LocalDate.ofInstant(attempt.at(), all.settings().zone());
    }

    private String nameOf(Deal deal) {
        return all.companyOf(deal).map(Company::name).or(() -> all.contactOf(deal).map(Person::fullName)).orElse(deal.title());
    }

    private static String nameOf(Person person) {
        return Stream.of(Stream.of(person.fullName()), person.emails().stream(), person.phones().stream().map(Phone::number))
                .flatMap(each -> each).filter(text -> !text.isBlank()).findFirst().orElse(person.id().value());
    }

    private boolean isCalled(Phone phone) {
        return marker.sought().words().stream().anyMatch(word -> word.length() > 2 && Character.isDigit(word.charAt(0))
                && Documents.digits(phone).stream().anyMatch(digits -> digits.startsWith(word)));
    }

    private static String line(Stream<String> parts) {
        return parts.filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
