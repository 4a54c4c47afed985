package app.revenant.sample;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Known;
import app.revenant.exchange.json.ExchangeReader;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Settings;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The content of an exchange file, held for a test. */
public final class Stories implements Intake {

    /** The five deals told as raw logs. */
    public static final List<String> NAMES = List.of("00-polite-promise", "03-price", "07-empty-chasers",
            "09-healthy-slow-replier", "10-healthy-committee-ahead");

    public final List<DealHistory> deals = new ArrayList<>();
    private final Map<PersonId, Person> people = new HashMap<>();
    private Settings settings;

    public static Stories read(InputStream bytes) {
        Stories stories = new Stories();
        new ExchangeReader(Known.EMPTY).read(bytes, stories);
        return stories;
    }

    public static Stories named(String story) {
        return read(Stories.class.getResourceAsStream("/app/revenant/stories/" + story + ".json"));
    }

    public static Map<String, Object> expected(String story) {
        return JsonTree.resource("/app/revenant/stories/" + story + ".expected.json");
    }

    public Settings settings() {
        return settings;
    }

    public Optional<Person> contactOf(DealHistory history) {
        return history.deal().contact().map(people::get);
    }

    @Override
    public void settings(Settings given) {
        settings = given;
    }

    @Override
    public void company(Company company) {
        // no test of the engine looks at companies
    }

    @Override
    public void person(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public void deal(DealHistory deal) {
        deals.add(deal);
    }
}
