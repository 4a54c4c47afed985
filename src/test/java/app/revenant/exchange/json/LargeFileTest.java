package app.revenant.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.Holdings;
import app.revenant.exchange.Intake;
import app.revenant.exchange.Known;
import app.revenant.model.AttemptId;
import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Merged;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import app.revenant.model.WeeklySnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

    private static final int DEALS = 100_000;

    @Test
    void aHundredThousandDealsAreStreamedInAndOut(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("all.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ExchangeWriter().write(new Many(), Json.EXPORTED, out);
        }
        Counted counted = new Counted();
        try (InputStream in = Files.newInputStream(file)) {
            new ExchangeReader(Known.EMPTY).read(in, counted);
        }
        assertThat(counted.deals).isEqualTo(DEALS);
        assertThat(counted.attempts).isEqualTo(2 * DEALS);
        assertThat(Files.size(file)).isGreaterThan(100_000_000);
    }

    private static final class Counted implements Intake {
        private int deals;
        private int attempts;

        @Override
        public void settings(Settings settings) {
            throw new AssertionError("there are none");
        }

        @Override
        public void company(Company company) {
            throw new AssertionError("there are none");
        }

        @Override
        public void person(Person person) {
            throw new AssertionError("there are none");
        }

        @Override
        public void deal(DealHistory deal) {
            deals++;
            attempts += deal.attempts().size();
        }
    }

    private static final class Many implements Holdings {

        private final DealHistory first;

        private Many() {
            Collected story = Json.read(Json.story("00-polite-promise"));
            first = story.deals().get(0);
        }

        @Override
        public void forEachMerged(Consumer<Merged> each) {
            // nobody was
        }

        @Override
        public void forEachSnapshot(Consumer<WeeklySnapshot> each) {
            // no week was looked at
        }

        @Override
        public void forEachApart(Consumer<Apart> each) {
            // nobody was
        }

        @Override
        public Optional<Settings> settings() {
            return Optional.empty();
        }

        @Override
        public void forEachCompany(Consumer<Company> each) {
        }

        @Override
        public void forEachPerson(Consumer<Person> each) {
        }

        @Override
        public void forEachDeal(Consumer<DealHistory> each) {
            IntStream.range(0, DEALS).mapToObj(this::copy).forEach(each);
        }

        private DealHistory copy(int number) {
            Deal deal = first.deal();
            Deal renumbered = new Deal(new DealId("d" + number), deal.title(), Optional.empty(), Optional.empty(),
                    deal.stage(), deal.status(), deal.created(), deal.closing(), deal.parkedUntil(), deal.origin(),
                    deal.offer(), deal.work(), deal.goal(), deal.nextStep());
            List<ContactAttempt> attempts = first.attempts().stream().limit(2).map(each -> new ContactAttempt(
                    new AttemptId(each.id().value() + "-" + number), each.at(), Optional.empty(), each.channel(),
                    each.direction(), each.outcome(), each.answer(), each.tags(), each.until(), each.effort(),
                    each.value(), each.commitment(), each.letter(), each.template(), each.messageId(),
                    each.note())).toList();
            return new DealHistory(renumbered, List.of(), List.of(), attempts, List.of(), List.of(), List.of());
        }
    }
}
