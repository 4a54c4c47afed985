package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.Stage;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A contact with its day, its outcome, what was said and what it brought; or a stage that was entered. */
final class EntryCell extends ListCell<Entry> {

    private final DealModel model;
    private final Words words;
    private final BiConsumer<Entry, Runnable> at;

    /** @param at does something at an entry */
    EntryCell(DealModel model, Words words, BiConsumer<Entry, Runnable> at) {
        this.at = at;
        this.model = model;
        this.words = words;
        getStyleClass().add("entry-cell");
        setPrefWidth(0);
    }

    /** As high as its texts need at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || inner <= 0 ? super.computePrefHeight(width)
                : snapSizeY(getGraphic().prefHeight(inner) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : entry.attempt().map(attempt -> contact(entry, attempt))
                .orElseGet(() -> stage(entry)));
    }

    private HBox contact(Entry entry, ContactAttempt attempt) {
        VBox what = new VBox(3, head(attempt));
        SaidPills said = new SaidPills(attempt, model, words);
        if (!said.isEmpty()) {
            what.getChildren().add(said);
        }
        attempt.note().ifPresent(note -> what.getChildren().add(Texts.wrapped(Texts.muted(note))));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(8, day(entry), Icon.of(icon(attempt.channel())), what,
                Icon.button(Feather.EDIT_2, words.of("deal.correct"), () -> at.accept(entry, () -> model.correct(attempt.id()))),
                Icon.button(Feather.TRASH_2, words.of("deal.delete"), () -> at.accept(entry, () -> model.delete(attempt.id()))));
        row.getStyleClass().add(attempt.isSignOfLife() ? "sign" : "touch");
        return row;
    }

    private HBox head(ContactAttempt attempt) {
        String from = attempt.direction() == Direction.IN ? words.of("deal.from-them") : words.of("deal.from-you");
        String who = model.seen().get().flatMap(seen -> seen.other(attempt)).map(name -> words.of("deal.with", name)).orElse(from);
        Label outcome = Texts.strong(words.word(attempt.outcome()));
        outcome.setMinWidth(USE_PREF_SIZE);
        HBox head = Rows.of(6, outcome,
                Texts.clipped(Texts.small(words.word(attempt.channel()) + " · " + who)));
        attempt.letter().ifPresent(letter -> head.getChildren().add(new Pill(words.word(letter), Tone.GHOST)));
        return head;
    }

    private HBox stage(Entry entry) {
        String id = entry.stage().orElse("");
        String name = model.seen().get().flatMap(seen -> seen.settings().pipeline().stream()
                .filter(stage -> stage.id().equals(id)).findFirst()).map((Stage stage) -> words.stage(stage)).orElse(id);
        return new HBox(8, day(entry), Icon.of(Feather.FLAG), Texts.muted(words.of("deal.entered", name)));
    }

    private Label day(Entry entry) {
        ZoneId zone = model.seen().get().map(seen -> seen.time().zone()).orElse(ZoneId.of("UTC"));
        String hour = entry.attempt().map(attempt -> "\n" + words.hour(attempt.at(), zone)).orElse("");
        Label day = Texts.small(words.shortDay(entry.day()) + hour);
        day.getStyleClass().add("entry-day");
        day.setMinHeight(USE_PREF_SIZE);
        return day;
    }

    private static Feather icon(Channel channel) {
        return switch (channel) {
            case LANDLINE -> Feather.PHONE;
            case MOBILE -> Feather.SMARTPHONE;
            case EMAIL -> Feather.MAIL;
            case SMS -> Feather.MESSAGE_SQUARE;
            case LINKEDIN -> Feather.LINKEDIN;
            case VIDEO -> Feather.VIDEO;
            case IN_PERSON -> Feather.USERS;
            case OTHER -> Feather.MORE_HORIZONTAL;
        };
    }
}
