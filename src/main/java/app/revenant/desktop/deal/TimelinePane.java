package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened, newest first, whatever the channel. Enter or E corrects an entry, Delete takes it out, K and N settle a promise. */
final class TimelinePane extends VBox {

    private final DealModel model;
    private final FilterBar filter;
    private final ListView<Entry> entries = new ListView<>();
    private final Label nothing = Texts.wrapped(Texts.muted(""));
    private final Words words;
    private Optional<AttemptId> wanted;

    TimelinePane(DealModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        this.filter = new FilterBar(model, words);
        this.wanted = model.wantedAttempt();
        getStyleClass().add("timeline");
        entries.setId("story");
        entries.setCellFactory(list -> new EntryCell(model, words, this::at));
        entries.setPlaceholder(nothing);
        entries.setAccessibleText(words.of("deal.story"));
        entries.setOnKeyPressed(this::press);
        VBox.setVgrow(entries, Priority.ALWAYS);
        getChildren().addAll(filter, entries);
    }

    void begin() {
        entries.requestFocus();
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (Stroke.CORRECT.isPressed(key)) {
            chosen().ifPresent(attempt -> model.correct(attempt.id()));
        } else if (Stroke.DELETE.isPressed(key)) {
            chosen().ifPresent(attempt -> model.delete(attempt.id()));
        } else {
            Kept.pressedBy(key.getText()).ifPresent(kept -> chosen().ifPresent(attempt -> model.settle(attempt, kept)));
        }
    }

    /** A button on an entry goes when the entry is read again, so the list takes the focus before the act. */
    private void at(Entry entry, Runnable act) {
        entries.getSelectionModel().select(entry);
        entries.requestFocus();
        act.run();
    }

    /** The entry one was sent to is chosen and in sight; later readings leave the choice alone, or go to what is in its place. */
    void show(DealModel.Seen seen) {
        Optional<AttemptId> before = wanted.or(() -> chosen().map(ContactAttempt::id));
        int place = entries.getSelectionModel().getSelectedIndex();
        List<Entry> all = model.filter().get().among(Entry.of(seen.deal().history(), seen.time().zone()), seen.deal().deal().contact());
        nothing.setText(words.of(model.filter().get().isNone() ? "deal.no-contact" : "story.nothing"));
        filter.show(seen, all.stream().filter(entry -> entry.attempt().isPresent()).count());
        entries.getItems().setAll(all);
        before.flatMap(id -> all.stream().filter(entry -> entry.attempt().filter(each -> each.id().equals(id)).isPresent()).findFirst())
                .or(() -> all.isEmpty() || place < 0 ? Optional.empty() : Optional.of(all.get(Math.min(place, all.size() - 1))))
                .ifPresent(this::choose);
        wanted = Optional.empty();
    }

    private void choose(Entry entry) {
        entries.getSelectionModel().select(entry);
        if (wanted.isPresent()) {
            entries.scrollTo(entry);
        }
    }

    private Optional<ContactAttempt> chosen() {
        return Optional.ofNullable(entries.getSelectionModel().getSelectedItem()).flatMap(Entry::attempt);
    }
}
