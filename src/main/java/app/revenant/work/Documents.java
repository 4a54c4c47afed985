package app.revenant.work;

import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.Promise;
import app.revenant.work.Document.Rank;
import app.revenant.work.Document.Source;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words lead to what. */
final class Documents {

    /** So many last digits of a number are the same at home and abroad. */
    private static final int NATIONAL = 9;

    private Documents() {
    }

    static List<Document> of(Company company) {
        return List.of(new Document(Source.of(Rank.COMPANY, company.id()), 0, Folded.text(company.name()),
                text(company.website().stream()), text(company.note().stream())));
    }

    static List<Document> of(Person person, Optional<Company> company) {
        Stream<String> aside = Stream.of(company.map(Company::name).stream(), person.role().stream(), person.emails().stream(),
                person.phones().stream().flatMap(phone -> digits(phone).stream())).flatMap(all -> all);
        return List.of(new Document(Source.of(Rank.PERSON, person.id()), 0, Folded.text(person.fullName()), text(aside),
                text(person.note().stream())));
    }

    /** The deal, then what was noted of it, entry by entry. */
    static List<Document> of(DealHistory history, Optional<Company> company, Optional<Person> contact) {
        Deal deal = history.deal();
        String name = text(Stream.of(Stream.of(deal.title()), company.map(Company::name).stream(),
                contact.map(Person::fullName).stream()).flatMap(all -> all));
        Rank rank = deal.status().isFinished() ? Rank.PAST_DEAL : Rank.LIVE_DEAL;
        List<Document> all = new ArrayList<>();
        all.add(new Document(Source.of(rank, deal.id()), lastTouched(history), name, "",
                text(Stream.concat(deal.goal().stream(), deal.nextStep().flatMap(NextStep::text).stream()))));
        for (Fact fact : history.facts()) {
            fact.words().ifPresent(words -> all.add(new Document(
                    new Source(Rank.NOTE, deal.id(), Optional.of(deal.id()), Optional.of(fact.kind())),
                    fact.on().atStartOfDay().toEpochSecond(ZoneOffset.UTC), "", name, Folded.text(words))));
        }
        for (ContactAttempt attempt : history.attempts()) {
            noted(attempt).ifPresent(words -> all.add(new Document(
                    new Source(Rank.NOTE, attempt.id(), Optional.of(deal.id()), Optional.empty()),
                    attempt.at().getEpochSecond(), "", name, Folded.text(words))));
        }
        return all;
    }

    /** What was written down of a contact, and what they promised in it. */
    static Optional<String> noted(ContactAttempt attempt) {
        Optional<String> promise = attempt.commitment().flatMap(Promise::text);
        return attempt.note().isPresent() && promise.isPresent() ? attempt.note().map(note -> note + " · " + promise.get())
                : attempt.note().or(() -> promise);
    }

    /** A number as it is typed here or abroad, without its zeros before. */
    static List<String> digits(Phone phone) {
        String digits = phone.number().replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() > NATIONAL ? List.of(digits, digits.substring(digits.length() - NATIONAL)) : List.of(digits);
    }

    static long lastTouched(DealHistory history) {
        long created = history.deal().created().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return history.attempts().stream().map(ContactAttempt::at).mapToLong(Instant::getEpochSecond).reduce(created, Math::max);
    }

    private static String text(Stream<String> parts) {
        return Folded.text(parts.collect(Collectors.joining(" ")));
    }
}
