package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.Format;
import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.TableReading;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.StageEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The figures that independent scripts counted in the public set. */
class SalesforceFiguresTest {

    private final Collected store = new Collected();

    private TableReading readAll() {
        return Tables.read(store, Tables.TERMS, Tables.csvIn(Tables.data("crm-salesforce").resolve("us-dates")));
    }

    @Test
    void everyFigureOfTheSetComesOutOfTheImport() {
        TableReading reading = readAll();
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.ignored()).containsExactlyInAnyOrder(
                new IgnoredFile("Lead.csv", Format.SALESFORCE_LEAD, 22),
                new IgnoredFile("OpportunityHistoryGroup.csv", Format.SALESFORCE_HISTORY_GROUP, 10));
        assertThat(store.companies()).hasSize(18);
        assertThat(store.people()).hasSize(25);
        assertThat(store.deals()).hasSize(36);
        assertThat(store.deals()).filteredOn(each -> each.deal().status() == DealStatus.WON).hasSize(12);
        assertThat(store.deals()).filteredOn(each -> each.deal().status() == DealStatus.LOST).hasSize(8);
        assertThat(store.deals()).filteredOn(each -> each.deal().offer().amount().isEmpty()).hasSize(5);
        assertThat(store.deals().stream().flatMap(each -> each.deal().offer().amount().stream())
                .mapToLong(Money::minor).sum()).isEqualTo(576_000_000);
    }

    @Test
    void theHistoryHasFortyEightRowsAndTellsTheStages() {
        Path history = Tables.data("crm-salesforce").resolve("us-dates/OpportunityHistory.csv");
        AtomicInteger rows = new AtomicInteger();
        Table.open(history).forEach(new Findings(), row -> rows.incrementAndGet());
        assertThat(rows).hasValue(48);
        readAll();
        DealHistory zenith = store.deal(new DealId("salesforce:006bm00000LKdM8AAL")).orElseThrow();
        LocalDate day = LocalDate.parse("2026-02-24");
        assertThat(zenith.stages()).containsExactly(new StageEntry("discovery", day), new StageEntry("proposal", day));
        assertThat(zenith.deal().stage()).isEqualTo("proposal");
        assertThat(zenith.deal().offer().expectedClose()).contains(LocalDate.parse("2026-03-31"));
    }

    @Test
    void aClosedDealStandsInTheLastOpenStageOfItsHistory() {
        readAll();
        DealHistory farmers = store.deal(new DealId("salesforce:006bm00000LKgOnAAL")).orElseThrow();
        assertThat(farmers.deal().stage()).isEqualTo("discovery");
        assertThat(farmers.deal().closing().on()).contains(LocalDate.parse("2026-02-23"));
        DealHistory edge = store.deal(new DealId("salesforce:006bm00000LKJNVAA5")).orElseThrow();
        assertThat(edge.deal().stage()).isEqualTo("negotiation");
        assertThat(edge.stages()).isEmpty();
    }

    @Test
    void importingTwiceLeavesEverythingAsItWas() {
        readAll();
        List<DealHistory> deals = store.deals();
        List<Person> people = store.people();
        readAll();
        assertThat(store.deals()).isEqualTo(deals);
        assertThat(store.people()).isEqualTo(people);
        assertThat(people.get(0).phones()).extracting(Phone::number).containsExactly("(512) 757-6000",
                "(512) 757-9340");
    }
}
