package app.revenant.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    @TempDir
    Path folder;
    @TempDir
    Path other;
    private final FakeDesk desk = new FakeDesk();

    private Path portfolio() {
        TestOffice.filled(other, Language.EN).close();
        return other.resolve("portfolio.json");
    }

    @Test
    void whatWouldChangeIsSaidBeforeAnythingIsWritten() {
        try (Office office = TestOffice.empty(folder)) {
            ImportModel model = new ImportModel(office, desk.desk());
            model.read(List.of(portfolio()));
            assertThat(model.step().get()).isInstanceOfSatisfying(ImportStep.Rehearsed.class,
                    step -> assertThat(step.report().deals().created()).isEqualTo(15));
            assertThat(office.book().snapshot().isEmpty()).isTrue();
        }
    }

    @Test
    void theSecondReadingWritesAndOneUndoTakesItBack() {
        try (Office office = TestOffice.empty(folder)) {
            ImportModel model = new ImportModel(office, desk.desk());
            model.read(List.of(portfolio()));
            model.write();
            assertThat(model.step().get()).isInstanceOf(ImportStep.Done.class);
            assertThat(office.book().snapshot().deals()).hasSize(15);
            office.undo().undo();
            assertThat(office.book().snapshot().deals()).isEmpty();
        }
    }

    @Test
    void aBrokenFileIsRefusedAndAnotherCanBeChosen() throws IOException {
        try (Office office = TestOffice.empty(folder)) {
            ImportModel model = new ImportModel(office, desk.desk());
            model.read(List.of(Files.writeString(folder.resolve("broken.json"), "{ \"format\": ")));
            assertThat(desk.troubles).singleElement().isInstanceOf(Refusal.class);
            assertThat(model.step().get()).isInstanceOf(ImportStep.Choosing.class);
        }
    }

    @Test
    void noFileChosenIsNoImport() {
        try (Office office = TestOffice.empty(folder)) {
            ImportModel model = new ImportModel(office, desk.desk());
            model.read(List.of());
            assertThat(model.step().get()).isInstanceOf(ImportStep.Choosing.class);
        }
    }

    @Test
    void anImportStoppedHalfwayLeavesNothingAndTellsNoTrouble() {
        try (Office office = TestOffice.empty(folder)) {
            ImportModel[] model = new ImportModel[1];
            model[0] = new ImportModel(office, desk.desk(new Background() {
                @Override
                public <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
                    model[0].cancel();
                    try {
                        show.accept(work.get());
                    } catch (RuntimeException failure) {
                        fail.accept(failure);
                    }
                }

                @Override
                public void onWindow(Runnable action) {
                    action.run();
                }
            }));
            model[0].read(List.of(portfolio()));
            assertThat(model[0].step().get()).isInstanceOf(ImportStep.Choosing.class);
            assertThat(desk.troubles).isEmpty();
            assertThat(office.book().snapshot().isEmpty()).isTrue();
        }
    }
}
