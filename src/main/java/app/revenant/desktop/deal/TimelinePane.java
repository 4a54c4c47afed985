package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything that happened, newest first, whatever the channel. Enter corrects an entry, Delete takes it out, K and N settle a promise. */
final class TimelinePane extends VBox {

    private final DealModel model;
    private final ListView<Entry> entries = new ListView<>();
    private Optional<AttemptId> wanted;

    TimelinePane(DealModel model, Desk desk, Words words) {
        super(8);
        this.model = model;
        this.wanted = model.wantedAttempt();
        getStyleClass().add("timeline");
        entries.setCellFactory(list -> new EntryCell(model, words));
        entries.setPlaceholder(Texts.wrapped(Texts.muted(words.of("deal.no-contact"))));
        entries.setAccessibleText(words.of("deal.story"));
        entries.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(attempt -> model.correct(attempt.id()));
            } else if (key.getCode() == KeyCode.DELETE) {
                chosen().ifPresent(attempt -> model.delete(attempt.id()));
            } else if (!key.isShortcutDown() && !key.isAltDown()) {
                Kept.pressedBy(key.getText()).ifPresent(kept -> chosen().ifPresent(attempt -> model.settle(attempt, kept)));
            }
        });
        VBox.setVgrow(entries, Priority.ALWAYS);
        getChildren().addAll(Texts.heading(words.of("deal.story")), entries);
    }

    void begin() {
        entries.requestFocus();
    }

    /** The entry one was sent to is chosen and in sight; later readings leave the choice alone. */
    void show(DealModel.Seen seen) {
        Optional<AttemptId> before = wanted.or(() -> chosen().map(ContactAttempt::id));
        List<Entry> all = Entry.of(seen.deal().history(), seen.time().zone());
        entries.getItems().setAll(all);
        before.ifPresent(id -> all.stream().filter(entry -> entry.attempt().filter(each -> each.id().equals(id)).isPresent())
                .findFirst().ifPresent(entry -> {
                    entries.getSelectionModel().select(entry);
                    if (wanted.isPresent()) {
                        entries.scrollTo(entry);
                    }
                }));
        wanted = Optional.empty();
    }

    private Optional<ContactAttempt> chosen() {
        return Optional.ofNullable(entries.getSelectionModel().getSelectedItem()).flatMap(Entry::attempt);
    }
}
