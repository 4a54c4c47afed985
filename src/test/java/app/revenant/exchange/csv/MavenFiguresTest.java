package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.Format;
import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.TableReading;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The figures that independent scripts counted in the public set. */
class MavenFiguresTest {

    private final Collected store = new Collected();

    @Test
    void everyFigureOfTheSetComesOutOfTheImport() {
        TableReading reading = readAll(Tables.TERMS);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.ignored())
                .containsExactly(new IgnoredFile("data_dictionary.csv", Format.MAVEN_DATA_DICTIONARY, 21));
        assertThat(store.companies()).hasSize(85);
        assertThat(count(deal -> true)).isEqualTo(8_800);
        assertThat(count(deal -> deal.status() == DealStatus.WON)).isEqualTo(4_238);
        assertThat(count(deal -> deal.status() == DealStatus.LOST)).isEqualTo(2_473);
        assertThat(count(deal -> deal.stage().equals("demo"))).isEqualTo(1_589);
        assertThat(count(deal -> deal.stage().equals("discovery"))).isEqualTo(500);
        assertThat(count(deal -> deal.company().isEmpty())).isEqualTo(1_425);
        assertThat(won()).isEqualTo(1_000_553_400);
        assertThat(count(deal -> deal.offer().amount().isEmpty())).isEqualTo(2_089);
        assertThat(count(deal -> deal.status() == DealStatus.OPEN && deal.offer().amount().isPresent())).isZero();
        assertThat(count(deal -> deal.created().equals(Tables.TODAY))).isEqualTo(500);
        assertThat(count(deal -> deal.title().equals("GTXPro"))).isZero();
    }

    @Test
    void importingTwiceLeavesEverythingAsItWas() {
        readAll(Tables.TERMS);
        List<DealHistory> once = store.deals();
        Terms later = new Terms(Tables.TERMS.zone(), "EUR", Tables.TODAY.plusDays(9), Optional.empty());
        readAll(later);
        assertThat(store.deals()).isEqualTo(once).hasSize(8_800);
    }

    @Test
    void oneSellerSeesOnlyTheirOwn() {
        readAll(new Terms(Tables.TERMS.zone(), "EUR", Tables.TODAY, Optional.of("darcel schlecht")));
        assertThat(count(deal -> true)).isEqualTo(747);
        assertThat(count(deal -> deal.status() == DealStatus.WON)).isEqualTo(349);
        assertThat(won()).isEqualTo(115_321_400);
    }

    private TableReading readAll(Terms terms) {
        Path folder = Tables.data("crm-maven");
        return Tables.read(store, terms, Tables.csvIn(folder));
    }

    private long count(Predicate<Deal> which) {
        return store.deals().stream().map(DealHistory::deal).filter(which).count();
    }

    private long won() {
        return store.deals().stream().map(DealHistory::deal).filter(deal -> deal.status() == DealStatus.WON)
                .flatMap(deal -> deal.offer().amount().stream()).mapToLong(Money::minor).sum();
    }
}
