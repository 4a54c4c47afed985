package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Origin;
import app.revenant.model.Refusal;
import app.revenant.model.Tag;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {

    private static final PipelineFilter EVERYTHING = PipelineFilter.NONE.toggled(Alarm.LATE).toggled(Alarm.GHOSTING).toggledStage("poc & co")
            .toggledStage("étape 2").from(Optional.of(new BigDecimal("1000"))).upTo(Optional.of(new BigDecimal("2000.50")))
            .toggled(Origin.REFERRAL).toggled(Tag.PRICE).saying("l’été = 100 % & plus\tencore");
    private static final Arrangement FULL = new Arrangement(false, true, EVERYTHING,
            List.of(new Sorting(Column.AMOUNT, true), new Sorting(Column.COMPANY, false)), List.of(Column.STEP, Column.COMPANY));

    @TempDir
    Path folder;
    private SavedViews views;

    @BeforeEach
    void open() {
        views = again();
    }

    private SavedViews again() {
        return new SavedViews(new FakeDesk().desk(), new Remembered(folder.resolve("window.properties")));
    }

    @Test
    void aViewComesBackWholeWhenTheWindowIsOpenedAgain() {
        views.keep("À relancer ; = lundi", FULL);
        views.keep("All", Arrangement.FIRST);
        assertThat(again().views().get()).containsExactly(new SavedView("À relancer ; = lundi", FULL), new SavedView("All", Arrangement.FIRST));
    }

    @Test
    void theSameNameIsTheSameView() {
        views.keep("Late", FULL);
        views.keep(" late ", Arrangement.FIRST);
        assertThat(again().views().get()).containsExactly(new SavedView("late", Arrangement.FIRST));
    }

    @Test
    void aViewWithoutANameIsRefused() {
        assertThatThrownBy(() -> views.keep("  ", FULL)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("board.view-blank"));
        assertThat(again().views().get()).isEmpty();
    }

    @Test
    void anotherNameIsTakenUnlessItIsAnotherViews() {
        views.keep("One", FULL);
        views.keep("Two", FULL);
        assertThatThrownBy(() -> views.rename(views.views().get().get(0), "two")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("board.view-taken"));
        views.rename(views.views().get().get(0), "ONE");
        assertThat(again().views().get()).extracting(SavedView::name).containsExactly("ONE", "Two");
    }

    @Test
    void aDeletedViewStaysAway() {
        views.keep("One", FULL);
        views.delete(views.views().get().get(0));
        assertThat(again().views().get()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAsIfNeverWritten() {
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        memory.put(Trait.PIPELINE_VIEWS, "rubbish\nname=Odd&alarms=NOISE LATE&order=weight- amount&columns=contact&least=much&stages=%zz&as=carpet");
        Arrangement read = new SavedViews(new FakeDesk().desk(), memory).views().get().get(0).arrangement();
        assertThat(read.filter().alarms()).containsExactly(Alarm.LATE);
        assertThat(read.filter().least()).isEmpty();
        assertThat(read.order()).containsExactly(new Sorting(Column.AMOUNT, false));
        assertThat(read.columns()).as("never without the company").isEqualTo(Column.USUAL);
        assertThat(read.board()).isTrue();
    }
}
