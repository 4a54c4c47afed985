package app.revenant.desktop.material;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.letters.LetterId;
import app.revenant.letters.Template;
import app.revenant.letters.Voice;
import app.revenant.model.Change;
import app.revenant.model.Coded;
import app.revenant.model.Form;
import app.revenant.model.ItemKind;
import app.revenant.model.OwnLetter;
import app.revenant.model.ValueItem;
import app.revenant.work.Office;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The seller's own letters and useful items: one of each kind is looked at and changed. */
final class MaterialModel {

    /** What lies in the store. */
    record Held(List<OwnLetter> letters, List<ValueItem> items) {
    }

    private final Office office;
    private final Desk desk;
    private final Live<Held> held = new Live<>(new Held(List.of(), List.of()));
    private final Live<Optional<OwnLetter>> letter = new Live<>(Optional.empty());
    private final Live<Optional<ValueItem>> item = new Live<>(Optional.empty());
    private final Runnable silenceBell;

    MaterialModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
        this.silenceBell = office.bell().listen(change -> {
            if (change.touches(Change.Kind.MATERIAL)) {
                desk.background().onWindow(this::read);
            }
        });
    }

    void read() {
        desk.run(() -> new Held(office.material().letters(), office.material().items()), held::set);
    }

    void look(OwnLetter chosen) {
        letter.set(Optional.of(chosen));
    }

    void look(ValueItem chosen) {
        item.set(Optional.of(chosen));
    }

    /** Begins a letter with the words of a shipped one; nothing is kept yet. */
    void copy(LetterId from, Voice voice, String name) {
        Template.Text text = office.closeOuts().shipped(from, voice);
        begin(from, voice, name, text.subject(), text.body());
    }

    /** Begins a letter without words, which does what this shipped one does. */
    void blank(LetterId like, Voice voice) {
        begin(like, voice, "", "", "");
    }

    private void begin(LetterId like, Voice voice, String name, String subject, String body) {
        look(new OwnLetter(office.material().newLetter(), name, like.code(), voice.language(),
                voice == Voice.FR_TU ? Form.TU : Form.VOUS, subject, body));
    }

    void newItem() {
        look(new ValueItem(office.material().newItem(), ItemKind.DOCUMENT, "", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void keep(OwnLetter changed) {
        write(() -> office.material().keep(changed), () -> look(changed));
    }

    void keep(ValueItem changed) {
        write(() -> office.material().keep(changed), () -> look(changed));
    }

    /** The words of the shipped letter again; the seller still says whether they are kept. */
    void reset(OwnLetter changed) {
        Template.Text text = office.closeOuts().shipped(Coded.find(LetterId.class, changed.template()).orElse(LetterId.T1),
                Voice.of(changed.language(), changed.form()));
        look(changed.reworded(changed.name(), text.subject(), text.body()));
    }

    void delete(OwnLetter gone) {
        write(() -> office.material().delete(gone.id()), () -> letter.set(Optional.empty()));
    }

    void delete(ValueItem gone) {
        write(() -> office.material().delete(gone.id()), () -> item.set(Optional.empty()));
    }

    private void write(Supplier<Change> change, Runnable then) {
        desk.run(change, done -> then.run());
    }

    void close() {
        silenceBell.run();
    }

    void leave() {
        desk.navigator().closeSheet();
    }

    boolean isKept(OwnLetter looked) {
        return held.get().letters().stream().anyMatch(each -> each.id().equals(looked.id()));
    }

    boolean isKept(ValueItem looked) {
        return held.get().items().stream().anyMatch(each -> each.id().equals(looked.id()));
    }

    Live<Held> held() {
        return held;
    }

    Live<Optional<OwnLetter>> letter() {
        return letter;
    }

    Live<Optional<ValueItem>> item() {
        return item;
    }
}
