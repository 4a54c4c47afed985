package app.revenant.desktop.pipeline;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.model.DealId;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The model of the pipeline over a real store with fifteen deals, one of them parked. */
final class OpenPipeline implements AutoCloseable {

    final FakeDesk desk = new FakeDesk();
    final Office office;
    final Path memory;
    PipelineModel model;

    private OpenPipeline(Path folder, Office office) {
        this.office = office;
        this.memory = folder.resolve("window.properties");
        this.model = new PipelineModel(office, desk.desk(), new Remembered(memory));
        model.refresh();
    }

    static OpenPipeline in(Path folder) {
        return new OpenPipeline(folder, TestOffice.filled(folder, Language.EN));
    }

    /** The seller names their own stages. */
    OpenPipeline staged(Stage... stages) {
        office.choices().change(new Settings(ZoneId.of("Europe/Paris"), Optional.of("FR"), Optional.of("EUR"), Optional.of(Language.EN),
                Optional.empty(), List.of(), List.of(stages), EngineChanges.NONE, Optional.empty()));
        return this;
    }

    /** As after the screen was left and shown again, with the same memory. */
    void reopen(Remembered kept) {
        model.close();
        model = new PipelineModel(office, desk.desk(), kept);
        model.refresh();
    }

    PipelineRow row(String id) {
        return model.shown().get().read().rows().stream().filter(row -> row.id().equals(new DealId(id))).findFirst().orElseThrow();
    }

    List<String> names() {
        return model.shown().get().rows().stream().map(PipelineRow::name).toList();
    }

    Lane lane(String id) {
        return model.shown().get().lanes().stream().filter(lane -> lane.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> lanes() {
        return model.shown().get().lanes().stream().map(Lane::id).toList();
    }

    List<String> in(String lane) {
        return lane(lane).rows().stream().map(row -> row.id().value()).toList();
    }

    void filter(PipelineFilter wished) {
        model.filter(wished);
    }

    @Override
    public void close() {
        model.close();
        office.close();
    }
}
