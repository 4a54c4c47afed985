package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Settings;
import app.revenant.store.WordIndex.Part;
import app.revenant.store.WordIndex.Wanted;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever looks comes in between two parts of what is written. */
class SearchIndexTest {

    private static final int ALL = SearchIndex.PART * 2 + 500;

    private final SearchIndex index = new SearchIndex();
    private final Snapshot crowd = houses(ALL);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aLookWaitsForOnePartOfTheIndexAndNotForTheWhole() throws Exception {
        Thread building = new Thread(() -> index.follow(crowd));
        FutureTask<Integer> look = new FutureTask<>(() -> index.inTurn(this::found));
        index.inTurn(() -> inLine(building) && inLine(new Thread(look)));
        assertThat(look.get()).isEqualTo(SearchIndex.PART);
        building.join();
        assertThat(index.inTurn(this::found)).isEqualTo(ALL);
    }

    @Test
    void whatIsClosedMeanwhileIsLeftAlone() throws Exception {
        Thread building = new Thread(() -> index.follow(crowd));
        Thread closing = new Thread(index::close);
        index.inTurn(() -> inLine(building) && inLine(closing));
        building.join();
        closing.join();
        assertThat(index.isClosed()).isTrue();
    }

    @Test
    void whatIsGoneIsTakenOutWithTheFirstPartOfWhatCame() {
        index.follow(crowd);
        index.follow(houses(3));
        assertThat(index.inTurn(this::found)).isEqualTo(3);
        assertThat(index.snapshot().orElseThrow().companies()).hasSize(3);
    }

    private int found() {
        return index.words().find(List.of(new Wanted("maison", false, List.of())), Part.NAME, Document.Rank.COMPANY.first(),
                Document.Rank.COMPANY.last(), ALL + 1).size();
    }

    /** Until it waits for its turn. */
    private static boolean inLine(Thread thread) {
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static Snapshot houses(int count) {
        return new Snapshot(Settings.of(ZoneOffset.UTC), IntStream.range(0, count).mapToObj(each -> new Company(new CompanyId("c" + each),
                "Maison " + each, Optional.empty(), Optional.empty())).toList(), List.of(), List.of());
    }
}
