package app.revenant.bench;

import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.Closing;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Direction;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.Money;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import app.revenant.model.Value;
import app.revenant.model.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Made-up pipelines of any size, the same for the same size. */
public final class Pipelines {

    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final int ATTEMPTS = 10;

    private final Random chance;

    private Pipelines(long seed) {
        this.chance = new Random(seed);
    }

    /** That many open deals with ten attempts and five facts each. */
    public static List<DealHistory> of(int deals) {
        Pipelines made = new Pipelines(deals);
        return IntStream.range(0, deals).mapToObj(made::deal).toList();
    }

    public static List<Company> companies(int deals) {
        return IntStream.range(0, deals / 4 + 1).mapToObj(place -> new Company(new CompanyId("c" + place), "Company " + place,
                Optional.empty(), Optional.empty())).toList();
    }

    public static List<Person> people(int deals) {
        return IntStream.range(0, deals).mapToObj(place -> new Person(new PersonId("p" + place),
                Optional.of(new CompanyId("c" + place / 4)), Optional.of("Given" + place), Optional.of("Family" + place),
                Optional.empty(), List.of("p" + place + "@bench.example"), List.of(), Optional.empty(), Optional.empty(),
                false, false, List.of(), List.of(), Optional.empty())).toList();
    }

    private DealHistory deal(int place) {
        StageKind stage = any(StageKind.values());
        LocalDate created = LocalDate.of(2026, 8, 3).plusDays(chance.nextInt(60));
        Offer offer = new Offer(Optional.of(new Money(chance.nextInt(5_000_000), "EUR")), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Deal deal = new Deal(new DealId("d" + place), "Deal " + place, Optional.of(new CompanyId("c" + place / 4)),
                Optional.of(new PersonId("p" + place)), stage.code(), DealStatus.OPEN, created, Closing.NONE,
                Optional.empty(), Optional.of(any(Origin.values())), offer, Work.NONE, Optional.empty(), Optional.empty());
        return new DealHistory(deal, facts(created), List.of(new StageEntry(stage.code(), created)), attempts(place),
                List.of(), List.of(), List.of());
    }

    private List<Fact> facts(LocalDate created) {
        return IntStream.range(0, 5).mapToObj(each -> {
            FactKind kind = any(FactKind.values());
            return new Fact(kind, kind.allowed().get(chance.nextInt(kind.allowed().size())), created, Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }).toList();
    }

    private List<ContactAttempt> attempts(int place) {
        List<ContactAttempt> attempts = new ArrayList<>();
        Instant at = NOW.minus(Duration.ofHours(60 * 24));
        for (int each = 0; each < ATTEMPTS; each++) {
            at = at.plus(Duration.ofHours(12 + chance.nextInt(200))).isBefore(NOW)
                    ? at.plus(Duration.ofHours(12 + chance.nextInt(200))) : at.plusSeconds(1);
            attempts.add(attempt("a" + place + "-" + each, at, each < 2 || chance.nextInt(4) == 0));
        }
        return attempts;
    }

    private ContactAttempt attempt(String id, Instant at, boolean answered) {
        return new ContactAttempt(new AttemptId(id), at, Optional.empty(), answered ? Channel.EMAIL : any(Channel.values()),
                answered ? Direction.IN : Direction.OUT, answered ? Outcome.RECEIVED : Outcome.SENT,
                answered ? Optional.of(any(Answer.values())) : Optional.empty(), Set.of(), Optional.empty(), false,
                answered ? Optional.empty() : Optional.of(any(Value.values())), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of("a note of usual length about what was said"));
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
