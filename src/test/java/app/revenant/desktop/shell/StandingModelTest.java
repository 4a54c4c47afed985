package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.AtOnce;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingModelTest {

    @TempDir
    Path folder;
    private final List<Throwable> troubles = new ArrayList<>();
    private Office office;
    private StandingModel model;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        model = new StandingModel(office, new AtOnce(), troubles::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private Notice said() {
        return model.notice().get().orElseThrow();
    }

    private Standing standing() {
        return model.standing().get().orElseThrow();
    }

    @Test
    void theBarsFollowEveryWrite() {
        assertThat(standing().figures().open()).isEqualTo(14);
        office.deals().delete(new DealId("d1"));
        assertThat(standing().figures().open()).isEqualTo(13);
    }

    @Test
    void aWriteIsSaidWithAWayToTakeItBack() {
        office.deals().delete(new DealId("d1"));
        assertThat(said().key()).isEqualTo("shell.done");
        assertThat(said().argument()).isEqualTo("undo.delete-deal");
        assertThat(said().undoable()).isTrue();
    }

    @Test
    void whatTheProgramNotesByItselfIsNotSaid() {
        office.deals().delete(new DealId("d1"));
        Notice before = said();
        assertThat(office.snapshots().takeIfDue()).isTrue();
        assertThat(said()).isSameAs(before);
    }

    @Test
    void takingBackIsSaidAndOffersNothingMore() {
        office.deals().delete(new DealId("d1"));
        model.undo();
        assertThat(standing().figures().open()).isEqualTo(14);
        assertThat(said().key()).isEqualTo("shell.taken-back");
        assertThat(said().undoable()).isFalse();
        assertThat(troubles).isEmpty();
    }

    @Test
    void withNothingToTakeBackItSaysSo() {
        try (Office fresh = TestOffice.empty(folder.resolve("fresh"))) {
            StandingModel other = new StandingModel(fresh, new AtOnce(), troubles::add);
            other.undo();
            assertThat(other.notice().get().orElseThrow().key()).isEqualTo("shell.nothing-to-take-back");
        }
    }

    @Test
    void theSameWriteTwiceIsSaidTwice() {
        office.deals().delete(new DealId("d1"));
        int first = said().number();
        office.deals().delete(new DealId("d2"));
        assertThat(said().number()).isGreaterThan(first);
    }

    @Test
    void theLanguageOfTheStoreIsPartOfTheStanding() {
        office.choices().speak(Language.FR);
        assertThat(standing().language()).isEqualTo(Language.FR);
    }

    @Test
    void aClosedModelHearsNoBell() {
        model.close();
        office.deals().delete(new DealId("d1"));
        assertThat(standing().figures().open()).isEqualTo(14);
    }
}
