package app.revenant.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.work.Glance;
import app.revenant.work.Office;
import app.revenant.work.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    void ofAFileThatNamesSeveralSellersOneIsTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("pipeline.csv"), "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
                + "o1,Anna Snelling,GTX Pro,Acme,Engaging,2026-10-01,,\no2,Boris Faz,GTX Pro,Acme,Engaging,2026-10-01,,\n"
                + "o3,Boris Faz,GTX Pro,Acme,Nowhere,2026-10-01,,\n");
        try (Office office = TestOffice.empty(other)) {
            ImportModel model = new ImportModel(office, desk.desk());
            model.read(List.of(file));
            assertThat(rehearsed(model).glance().sellers()).containsExactly("Anna Snelling", "Boris Faz");
            assertThat(rehearsed(model).report().deals().created()).isEqualTo(2);
            assertThat(rehearsed(model).report().refused()).singleElement().extracting(Report.Line::number).isEqualTo(4L);
            model.chooseSeller(Optional.of("Anna Snelling"));
            assertThat(rehearsed(model).report().deals().created()).isEqualTo(1);
            model.write();
            assertThat(office.book().snapshot().deals()).hasSize(1);
        }
    }

    @Test
    void anExchangeFileHasNoRowsToLookAt() {
        try (Office office = TestOffice.empty(folder)) {
            ImportModel model = new ImportModel(office, desk.desk());
            model.read(List.of(portfolio()));
            assertThat(rehearsed(model).glance()).isEqualTo(Glance.NONE);
        }
    }

    private static ImportStep.Rehearsed rehearsed(ImportModel model) {
        return (ImportStep.Rehearsed) model.step().get();
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
