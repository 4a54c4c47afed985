package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Change;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which deals are shown, and how. Reading, filtering and sorting are done off the window's thread. */
final class PipelineModel {

    private static final String CHOSEN = "deal";

    private final Office office;
    private final Desk desk;
    private final Remembered memory;
    private final Lines lines;
    private final Live<Shown> shown = new Live<>(Shown.NOTHING);
    private final Live<Arrangement> arrangement;
    private final SavedViews views;
    private final Moves moves;
    private final Runnable release;
    private Read read = Shown.NOTHING.read();
    private Optional<DealId> chosen;

    PipelineModel(Office office, Desk desk, Remembered memory) {
        this.office = office;
        this.desk = desk;
        this.memory = memory;
        this.lines = new Lines(office);
        this.views = new SavedViews(desk, memory);
        this.moves = new Moves(office, desk, shown::get);
        Map<String, String> kept = Written.words(memory.text(Trait.PIPELINE_AS));
        this.arrangement = new Live<>(Written.arrangement(kept));
        this.chosen = Optional.ofNullable(kept.get(CHOSEN)).map(DealId::new);
        this.release = office.bell().listen(change -> desk.background().onWindow(() -> heed(change)));
    }

    Live<Shown> shown() {
        return shown;
    }

    Live<Arrangement> arrangement() {
        return arrangement;
    }

    SavedViews views() {
        return views;
    }

    Moves moves() {
        return moves;
    }

    Optional<DealId> chosen() {
        return chosen;
    }

    void choose(Optional<DealId> deal) {
        chosen = deal;
    }

    /** Looks at the same deals in another way. */
    void arrange(Arrangement wished) {
        if (!wished.equals(arrangement.get())) {
            arrangement.set(wished);
            sift();
        }
    }

    void filter(PipelineFilter wished) {
        arrange(arrangement.get().filter(wished));
    }

    void sort(Column column) {
        arrange(arrangement.get().order(Sorting.first(column, arrangement.get().order())));
    }

    /** Shows a column, as the last, or takes it away. The company stays. */
    void toggle(Column column) {
        List<Column> columns = new ArrayList<>(arrangement.get().columns());
        if (column != Column.COMPANY && !columns.remove(column)) {
            columns.add(column);
        }
        arrange(arrangement.get().columns(columns));
    }

    void refresh() {
        reread(lines::all);
    }

    void open(PipelineRow row) {
        desk.navigator().openDeal(row.id());
    }

    /** Comes back to the same sight, after a deal and after a night. */
    void close() {
        release.run();
        Map<String, String> words = Written.words(arrangement.get());
        chosen.ifPresent(deal -> words.put(CHOSEN, deal.value()));
        memory.put(Trait.PIPELINE_AS, Written.write(words));
    }

    private void heed(Change change) {
        boolean around = change.touches(Change.Kind.PERSON) || change.touches(Change.Kind.COMPANY) || change.touches(Change.Kind.SETTINGS);
        if (around || change.deals().isEmpty() && change.touches(Change.Kind.DEAL)) {
            refresh();
        } else if (!change.deals().isEmpty()) {
            reread(() -> lines.again(change.deals()));
        }
    }

    private void reread(Supplier<Read> reading) {
        Arrangement wished = arrangement.get();
        desk.run(() -> Shown.of(reading.get(), wished), now -> {
            read = now.read();
            if (now.asked().equals(arrangement.get())) {
                show(now);
            } else {
                sift();
            }
        });
    }

    /** What was asked for since, or read since, comes after it: the answer is dropped. */
    private void sift() {
        Arrangement wished = arrangement.get();
        Read from = read;
        if (shown.get().isKnown()) {
            desk.run(() -> Shown.of(from, wished), now -> {
                if (now.read() == read && now.asked().equals(arrangement.get())) {
                    show(now);
                }
            });
        }
    }

    /** What is out of sight is chosen no more: no key must act on it. */
    private void show(Shown now) {
        chosen = chosen.filter(deal -> now.laneOf(deal).isPresent());
        shown.set(now);
    }
}
