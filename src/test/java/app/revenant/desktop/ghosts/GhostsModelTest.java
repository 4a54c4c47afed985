package app.revenant.desktop.ghosts;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.ghosting.Cause;
import app.revenant.model.DealId;
import app.revenant.model.Money;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GhostsModelTest {

    private static final DealId PROMISE = new DealId("d1-00-polite-promise");
    private static final DealId PRICE = new DealId("d1-03-price");
    private static final DealId CHASERS = new DealId("d1-07-empty-chasers");
    private static final DealId HEALTHY = new DealId("d1-09-healthy-slow-replier");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private GhostsModel model;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price", "00-polite-promise", "07-empty-chasers", "09-healthy-slow-replier");
        model = new GhostsModel(office, window.desk(), Optional.empty(), memory());
        model.read();
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    @Test
    void onlyFlaggedDealsAreListedTheDearestFirst() {
        assertThat(rows()).startsWith(PROMISE).containsExactlyInAnyOrder(PROMISE, PRICE, CHASERS);
        assertThat(model.chosen().get().map(Assessed::id)).contains(PROMISE);
        assertThat(model.list().get().sums()).containsExactly(new Money(1_840_000, "EUR"));
    }

    @Test
    void enterOpensTheChosenDeal() {
        model.openChosen();
        assertThat(window.asked).containsExactly("openDeal " + PROMISE);
    }

    @Test
    void theLongestSilenceComesFirstByAge() {
        model.show(list -> list.by(Order.AGE));
        List<Assessed> rows = model.list().get().rows();
        assertThat(rows).extracting(deal -> deal.assessment().silentDays().orElseThrow()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void causesAreSortedAndFilteredByTheirNumber() {
        model.show(list -> list.by(Order.CAUSE));
        assertThat(rows()).containsExactly(PROMISE, PRICE, CHASERS);
        model.show(list -> list.toggling(Cause.PRICE));
        assertThat(rows()).containsExactly(PRICE);
        assertThat(model.chosen().get().map(Assessed::id)).contains(PRICE);
        model.show(list -> list.toggling(Cause.PRICE));
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aSnoozedDealIsHiddenAndCounted() {
        model.snooze(TODAY.plusDays(1), "salon jusqu’à mardi");
        assertThat(rows()).containsExactlyInAnyOrder(PRICE, CHASERS);
        assertThat(model.list().get().hidden()).isEqualTo(1);
        model.show(list -> list.showingHidden(true));
        assertThat(rows()).contains(PROMISE);
    }

    @Test
    void aDismissedDealCanBeBroughtBack() {
        model.dismiss("réorganisation annoncée");
        model.show(list -> list.showingHidden(true));
        model.choose(deal(PROMISE));
        model.bringBack();
        assertThat(model.list().get().hidden()).isZero();
    }

    @Test
    void undoBringsASnoozedDealBack() {
        model.snooze(TODAY.plusDays(1), "");
        office.undo().undo();
        assertThat(rows()).contains(PROMISE);
    }

    @Test
    void aDealOneWasSentToIsShownEvenWhereItIsHidden() {
        model.dismiss("réorganisation annoncée");
        GhostsModel sent = new GhostsModel(office, window.desk(), Optional.of(PROMISE), memory());
        sent.read();
        assertThat(sent.chosen().get().map(Assessed::id)).contains(PROMISE);
        assertThat(sent.list().get().rows()).extracting(Assessed::id).contains(PROMISE);
        sent.close();
    }

    @Test
    void aHealthyDealIsOnNoList() {
        for (Shelf shelf : Shelf.values()) {
            model.show(list -> list.on(shelf));
            assertThat(rows()).doesNotContain(HEALTHY);
        }
    }

    private Remembered memory() {
        return new Remembered(folder.resolve("window.properties"));
    }

    private List<DealId> rows() {
        return model.list().get().rows().stream().map(Assessed::id).toList();
    }

    private Assessed deal(DealId id) {
        return office.ghosts().of(id).orElseThrow();
    }
}
