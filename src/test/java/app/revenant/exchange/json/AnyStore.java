package app.revenant.exchange.json;

import app.revenant.exchange.Collected;
import app.revenant.model.Absence;
import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.EngineChanges;
import app.revenant.model.Form;
import app.revenant.model.ItemKind;
import app.revenant.model.Language;
import app.revenant.model.Merged;
import app.revenant.model.OwnLetter;
import app.revenant.model.OwnLetterId;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;
import app.revenant.model.Verdict;
import app.revenant.model.WeeklySnapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A store full of random records that hold together. */
public final class AnyStore {

    private final Anything any;
    private final Collected store = new Collected();

    private AnyStore(long seed) {
        this.any = new Anything(seed);
    }

    public static Collected of(long seed) {
        return new AnyStore(seed).fill();
    }

    private Collected fill() {
        if (any.coin()) {
            store.settings(settings());
        }
        any.some(this::company).forEach(store::company);
        List<CompanyId> companies = store.companies().stream().map(Company::id).toList();
        any.some(() -> person(companies)).forEach(store::person);
        List<PersonId> people = store.people().stream().map(Person::id).toList();
        List<String> stages = Stream.concat(Stream.of("demo", "verbal"),
                store.settings().stream().flatMap(each -> each.stages().stream()).map(Stage::id)).toList();
        AnyDeal deals = new AnyDeal(any, companies, people, stages);
        any.some(deals::next).forEach(store::deal);
        List<DealId> reviewed = store.deals().stream().map(DealHistory::id).toList();
        any.some(() -> review(reviewed)).forEach(store::review);
        people.forEach(id -> store.merged(new Merged(Party.PERSON, any.id("gone"), id.value())));
        companies.forEach(id -> store.apart(new Apart(Party.COMPANY, id.value(), companies.get(0).value())));
        store.deals().forEach(deal -> any.maybe(() -> snapshot(deal.id())).ifPresent(store::snapshot));
        any.some(this::letter).forEach(store::letter);
        any.some(this::item).forEach(store::item);
        return store;
    }

    private WeeklySnapshot snapshot(DealId deal) {
        return new WeeklySnapshot(any.date(), deal, any.instant(), any.oneOf(List.of("QUIET", "PARKED")), any.maybe(this::share),
                any.maybe(this::share), any.maybe(this::share), any.below(90_000) / 1000.0, any.below(9), any.below(9), "demo",
                any.maybe(any::money), share(), any.maybe(any::date));
    }

    private double share() {
        return any.below(1_000_000) / 1e6;
    }

    private ReviewSession review(List<DealId> deals) {
        return new ReviewSession(new ReviewId(any.id("r")), any.date(), any.instant(), any.maybe(any::instant), any.code(ReviewStep.class),
                deals.isEmpty() ? Optional.empty() : any.maybe(() -> new ReviewPlace(any.oneOf(deals), any.instant(),
                        any.maybe(any::text), any.maybe(any::number))),
                any.maybe(any::text), any.maybe(any::date), any.maybe(any::text),
                deals.isEmpty() ? List.of() : any.some(() -> new ReviewEntry(any.code(ReviewStep.class), any.oneOf(deals), any.instant(),
                        any.maybe(any::text), any.maybe(any::number), any.code(Verdict.class), any.maybe(any::text), any.maybe(any::date))));
    }

    private OwnLetter letter() {
        return new OwnLetter(new OwnLetterId(any.id("o")), any.text(), "T" + (1 + any.below(11)), any.code(Language.class),
                any.code(Form.class), any.coin() ? "" : any.text(), any.text());
    }

    private ValueItem item() {
        return new ValueItem(new ValueItemId(any.id("v")), any.code(ItemKind.class), any.text(), any.maybe(any::text),
                any.maybe(any::text), any.maybe(() -> any.code(Language.class)));
    }

    private Settings settings() {
        return new Settings(any.oneOf(List.of(ZoneId.of("Europe/Paris"), ZoneId.of("UTC"), ZoneId.of("+02:00"))),
                any.maybe(() -> any.oneOf(List.of("NONE", "FR", "DE"))), any.maybe(() -> "EUR"),
                any.maybe(() -> any.code(Language.class)), any.maybe(any::text), any.some(this::absence),
                any.some(() -> new Stage(any.id("s"), any.text(), any.code(StageKind.class))),
                any.coin() ? EngineChanges.NONE : engine(), any.maybe(() -> 1 + any.below(Settings.LONGEST_RETENTION)));
    }

    private EngineChanges engine() {
        return new EngineChanges(any.coin() ? Map.of() : Map.of("pain", Map.of("POS", seven(), "NEG", seven())),
                any.maybe(this::seven), table(EngineKeys.KINDS), table(EngineKeys.KINDS), table(EngineKeys.TOUCHES),
                table(EngineKeys.THRESHOLDS), table(EngineChanges.NUMBERS));
    }

    private List<Double> seven() {
        return Stream.generate(any::number).limit(7).toList();
    }

    private Map<String, Double> table(List<String> keys) {
        Map<String, Double> table = new HashMap<>();
        keys.stream().filter(key -> any.coin()).forEach(key -> table.put(key, any.number()));
        return table;
    }

    private Absence absence() {
        LocalDate from = any.date();
        return new Absence(from, from.plusDays(any.below(30)));
    }

    private Company company() {
        return new Company(new CompanyId(any.id("c")), any.text(), any.maybe(any::text), any.maybe(any::text));
    }

    private Person person(List<CompanyId> companies) {
        return new Person(new PersonId(any.id("p")), companies.stream().findAny(), any.maybe(any::text),
                any.maybe(any::text), any.maybe(any::text), any.some(any::text),
                any.some(() -> new Phone(any.code(PhoneKind.class), any.text(), any.coin())),
                any.maybe(() -> any.code(Language.class)), any.maybe(() -> any.code(Form.class)), any.coin(),
                any.coin(),
                any.some(() -> new PersonEvent(any.code(PersonEventKind.class), any.date(),
                        companies.stream().filter(each -> any.coin()).findFirst())),
                any.some(this::absence), any.maybe(any::text));
    }
}
