package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.Promise;
import app.revenant.model.Stage;
import app.revenant.model.Value;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A contact with its day, its outcome, what was said and what it brought; or a stage that was entered. */
final class EntryCell extends ListCell<Entry> {

    private static final double DAY = 82;

    private final DealModel model;
    private final Words words;

    EntryCell(DealModel model, Words words) {
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
        said(attempt).ifPresent(what.getChildren()::add);
        attempt.note().ifPresent(note -> what.getChildren().add(Texts.wrapped(Texts.muted(note))));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(8, day(entry), Icon.of(icon(attempt.channel())), what,
                Icon.button(Feather.EDIT_2, words.of("deal.correct"), () -> model.correct(attempt.id())),
                Icon.button(Feather.TRASH_2, words.of("deal.delete"), () -> model.delete(attempt.id())));
        row.getStyleClass().add(attempt.isSignOfLife() ? "sign" : "touch");
        return row;
    }

    private HBox head(ContactAttempt attempt) {
        String who = attempt.direction() == Direction.IN ? words.of("deal.from-them") : words.of("deal.from-you");
        HBox head = Rows.of(6, Texts.strong(words.word(attempt.outcome())),
                Texts.clipped(Texts.small(words.word(attempt.channel()) + " · " + who)));
        attempt.letter().ifPresent(letter -> head.getChildren().add(new Pill(words.word(letter), Tone.GHOST)));
        return head;
    }

    private Optional<Node> said(ContactAttempt attempt) {
        FlowPane pills = new FlowPane(4, 4);
        attempt.answer().ifPresent(answer -> pills.getChildren().add(new Pill(words.word(answer), tone(answer))));
        attempt.commitment().flatMap(Promise::due).ifPresent(day -> pills.getChildren().add(
                new Pill(words.of("deal.promised", words.day(day)), Tone.PLAIN)));
        attempt.tags().forEach(tag -> pills.getChildren().add(new Pill(words.word(tag), Tone.PLAIN)));
        attempt.until().ifPresent(day -> pills.getChildren().add(new Pill(words.of("deal.until", words.day(day)), Tone.PLAIN)));
        attempt.value().filter(value -> value != Value.NONE).ifPresent(value -> pills.getChildren().add(
                new Pill(words.word(value), Tone.GOOD)));
        if (attempt.effort()) {
            pills.getChildren().add(new Pill(words.of("deal.effort"), Tone.GOOD));
        }
        return pills.getChildren().isEmpty() ? Optional.empty() : Optional.of(pills);
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
        day.setMinWidth(DAY);
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

    private static Tone tone(Answer answer) {
        return switch (answer) {
            case DATED -> Tone.GOOD;
            case WARM_VAGUE -> Tone.WARN;
            case NO -> Tone.BAD;
            case COOL, NEUTRAL -> Tone.PLAIN;
        };
    }
}
