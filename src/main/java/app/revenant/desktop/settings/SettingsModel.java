package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Knob;
import app.revenant.model.Change;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings as they are being changed; nothing of the store's is written before they are saved. */
final class SettingsModel {

    /** How many deals are flagged now, and would be. */
    record Preview(int now, int then) {
    }

    private final Office office;
    private final Desk desk;
    private final SettingsHold hold;
    private final Live<Draft> draft;
    private final Live<Section> section;
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());
    private final Live<Optional<Preview>> preview = new Live<>(Optional.empty());
    private final Live<Map<String, Long>> inUse = new Live<>(Map.of());
    private final Runnable release;
    private boolean counting;
    private boolean again;
    private boolean read;

    SettingsModel(Office office, Desk desk, SettingsHold hold) {
        this.office = office;
        this.desk = desk;
        this.hold = hold;
        this.draft = new Live<>(hold.draft().orElseGet(() -> Draft.of(Settings.of(office.clock().getZone()))));
        this.section = new Live<>(hold.section());
        this.read = hold.draft().isPresent();
        this.release = office.bell().listen(change -> desk.background().onWindow(() -> heed(change)));
    }

    Live<Draft> draft() {
        return draft;
    }

    Live<Section> section() {
        return section;
    }

    /** Why the last saving was refused; gone with the next change. */
    Live<Optional<Refusal>> refusal() {
        return refusal;
    }

    Live<Optional<Preview>> preview() {
        return preview;
    }

    Live<Map<String, Long>> inUse() {
        return inUse;
    }

    LocalDate today() {
        return LocalDate.ofInstant(office.clock().instant(), draft.get().wish().zone());
    }

    Engine shipped() {
        return office.choices().shipped();
    }

    /** Reads what is kept; what was changed meanwhile wins. */
    void begin() {
        desk.run(() -> office.choices().current(), kept -> {
            put(read || draft.get().isDirty() ? draft.get().over(kept) : Draft.of(kept));
            read = true;
        });
        desk.run(office.choices()::stagesInUse, inUse::set);
    }

    void go(Section chosen) {
        hold.at(chosen);
        section.set(chosen);
    }

    void wish(UnaryOperator<Settings> change) {
        put(draft.get().wish(change));
    }

    void turn(Knob knob, String text) {
        put(draft.get().turn(knob, text, shipped()));
    }

    void reset(Knob knob) {
        put(draft.get().reset(knob, shipped()));
    }

    /** The engine as it was shipped. */
    void resetAll() {
        Draft now = draft.get().wish(settings -> settings.withEngine(Settings.of(settings.zone()).engine()));
        put(new Draft(now.kept(), now.wish(), now.moved(), Map.of(), now.months()));
    }

    void keepFor(String months) {
        put(draft.get().keepFor(months));
    }

    void addStage(String name) {
        List<Stage> stages = new ArrayList<>(draft.get().wish().pipeline());
        long number = office.clock().millis();
        while (isKnown("stage-" + Long.toString(number, Character.MAX_RADIX))) {
            number++;
        }
        stages.add(new Stage("stage-" + Long.toString(number, Character.MAX_RADIX), name, StageKind.DISCOVERY));
        put(draft.get().stages(stages));
    }

    /** Another name or kind, in its place; the id stays. */
    void amendStage(Stage stage) {
        put(draft.get().stages(draft.get().wish().pipeline().stream().map(each -> each.id().equals(stage.id()) ? stage : each).toList()));
    }

    /** One place up (-1) or down (1). */
    void shiftStage(String id, int by) {
        List<Stage> stages = new ArrayList<>(draft.get().wish().pipeline());
        int from = stages.stream().map(Stage::id).toList().indexOf(id);
        if (from >= 0 && from + by >= 0 && from + by < stages.size()) {
            Collections.swap(stages, from, from + by);
            put(draft.get().stages(stages));
        }
    }

    /** @param target where its deals go; blank for a stage without deals */
    void removeStage(String id, Optional<String> target) {
        put(draft.get().without(id, target));
    }

    void discard() {
        put(Draft.of(draft.get().kept()));
    }

    /** Writes everything in one step; a fault is told beside the button and nothing is written. */
    void save() {
        Draft now = draft.get();
        Optional<Refusal> fault = now.fault(shipped());
        refusal.set(fault);
        if (fault.isPresent() || !now.isDirty()) {
            return;
        }
        desk.background().run(() -> office.choices().change(now.wish(), now.moved()), change -> saved(now), failure -> {
            if (failure instanceof Refusal told) {
                refusal.set(Optional.of(told));
            }
            desk.dialogs().tell(failure);
        });
    }

    /** Leaves the screen; what is not saved is held, and can be saved from where one goes. */
    void close(String heading, String text, String act) {
        release.run();
        hold.keep(draft.get());
        if (draft.get().isDirty()) {
            desk.dialogs().ask(heading, text, act, this::saveFromAfar);
        }
    }

    private void saveFromAfar() {
        draft.get().fault(shipped()).ifPresentOrElse(desk.dialogs()::tell, this::save);
    }

    private void saved(Draft written) {
        if (draft.get().wish().equals(written.wish())) {
            put(Draft.of(written.wish()));
        }
        hold.keep(draft.get());
        begin();
    }

    private void heed(Change change) {
        if (change.everything() || change.touches(Change.Kind.SETTINGS) || change.touches(Change.Kind.DEAL)) {
            begin();
        }
    }

    private boolean isKnown(String id) {
        return draft.get().wish().kindOf(id).isPresent() || inUse.get().containsKey(id);
    }

    private void put(Draft next) {
        Draft before = draft.get();
        refusal.set(Optional.empty());
        draft.set(next);
        if (!before.wish().engine().equals(next.wish().engine()) || !before.wish().holidays().equals(next.wish().holidays())
                || !before.kept().engine().equals(next.kept().engine())) {
            count();
        }
    }

    /** Counts once, however often it is asked meanwhile, and once more if something changed while it counted. */
    private void count() {
        if (counting) {
            again = true;
            return;
        }
        counting = true;
        Draft now = draft.get();
        desk.background().run(() -> new Preview(office.choices().flaggedWith(now.kept()), office.choices().flaggedWith(now.wish())),
                counted -> counted(Optional.of(counted).filter(any -> !now.wish().engine().equals(now.kept().engine()))),
                failure -> counted(Optional.empty()));
    }

    private void counted(Optional<Preview> found) {
        counting = false;
        preview.set(found);
        if (again) {
            again = false;
            count();
        }
    }
}
