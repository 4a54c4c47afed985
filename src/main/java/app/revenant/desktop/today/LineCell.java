package app.revenant.desktop.today;

import app.revenant.desktop.kit.Bar;
import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Person;
import app.revenant.work.Agenda;
import app.revenant.work.Telling;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One line: who, what it is about, how late, how much, and the keys that settle it. */
final class LineCell {

    private final TodayModel model;
    private final Words words;
    private final Telling telling;
    private final ZoneId zone;
    private final LineText text;

    LineCell(TodayModel model, Words words, Telling telling, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        this.zone = zone;
        this.text = new LineText(words, zone);
    }

    Node of(TodayLine line) {
        return line.item().<Node>map(item -> framed(line, item)).orElseGet(() -> head(line.group()));
    }

    String spoken(TodayLine line) {
        return line.item().map(item -> who(item) + ". " + text.of(item)).orElseGet(() -> words.of(key(line.group())));
    }

    private Node head(Agenda.Kind group) {
        Label head = Texts.section(words.of(key(group)));
        head.getStyleClass().add("today-group");
        return head;
    }

    private static String key(Agenda.Kind group) {
        return switch (group) {
            case PROMISED -> "today.promised";
            case MY_STEP, WALK_THROUGH, PRICE_REACTION -> "today.my-steps";
            case GOING_QUIET -> "today.going-quiet";
        };
    }

    private Node framed(TodayLine line, Agenda.Item item) {
        HBox names = names(item);
        FlowPane title = new FlowPane(10, 2, names);
        lateness(item).ifPresent(title.getChildren()::add);
        VBox told = new VBox(2, title, Texts.wrapped(Texts.muted(text.of(item))));
        names.maxWidthProperty().bind(title.widthProperty());
        told.setAlignment(Pos.CENTER_LEFT);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = Rows.of(12, Icon.of(icon(item)), told);
        alive(item).ifPresent(row.getChildren()::add);
        row.getChildren().addAll(column(amount(item), "amount-column", Pos.CENTER_RIGHT), column(acts(item), "acts-column", Pos.CENTER_LEFT));
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("today-row");
        row.getStyleClass().addAll(line.first() ? "first" : "inner", line.last() ? "last" : "inner");
        return row;
    }

    private HBox names(Agenda.Item item) {
        String who = who(item);
        HBox names = Rows.of(0, Texts.clipped(Texts.strong(who)));
        if (!who.equals(item.deal().name())) {
            names.getChildren().add(Texts.clipped(Texts.plain(" · " + item.deal().name())));
        }
        return names;
    }

    private static String who(Agenda.Item item) {
        return item.deal().contact().map(Person::fullName).filter(name -> !name.isBlank()).orElse(item.deal().name());
    }

    private static Feather icon(Agenda.Item item) {
        if (item.kind() == Agenda.Kind.GOING_QUIET) {
            return Feather.CLOCK;
        }
        if (item.kind() == Agenda.Kind.PRICE_REACTION) {
            return Feather.EDIT_2;
        }
        return TodayFilter.isCall(item) ? Feather.PHONE : Feather.MAIL;
    }

    private Optional<Pill> lateness(Agenda.Item item) {
        if (item.kind() == Agenda.Kind.PROMISED) {
            return Optional.of(new Pill(words.of(Said.of(item, zone).isDated() ? "today.date-passed" : "today.warm"), Tone.WARN));
        }
        boolean late = item.daysLate() > 0 && item.kind() != Agenda.Kind.PRICE_REACTION;
        return late ? Optional.of(new Pill(words.of("today.late"), Tone.BAD)) : Optional.empty();
    }

    private Optional<Node> alive(Agenda.Item item) {
        return item.kind() == Agenda.Kind.GOING_QUIET
                ? item.deal().assessment().vitality().map(life -> column(alive(life.alive()), "alive-column", Pos.CENTER_LEFT))
                : Optional.empty();
    }

    private Node alive(double chance) {
        String said = words.of("today.alive", telling.alive(chance));
        VBox both = new VBox(3, new Bar(chance, Tone.WARN, said), Texts.small(said));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node amount(Agenda.Item item) {
        return item.deal().deal().offer().amount().<Node>map(money -> Texts.plain(words.money(money)))
                .orElseGet(Region::new);
    }

    private Node acts(Agenda.Item item) {
        if (item.kind() == Agenda.Kind.PRICE_REACTION) {
            return act(words.of("today.note-reaction"), () -> model.open(item));
        }
        if (TodayFilter.isCall(item)) {
            return Rows.of(5, act(words.of("today.reached"), () -> model.press(item, TodayModel.REACHED)),
                    act(words.of("today.no-answer"), () -> model.noAnswer(item)));
        }
        if (TodayFilter.isEnding(item)) {
            return act(words.of(model.isLastChance(item) ? "today.last-chance" : "today.close-out"), () -> model.end(item));
        }
        return item.deal().contact().flatMap(person -> person.emails().stream().findFirst())
                .<Node>map(address -> act(words.of("today.write"), () -> model.write(address)))
                .orElseGet(() -> act(words.of("today.open"), () -> model.open(item)));
    }

    /** The list keeps the focus: its keys do the same. */
    private static Button act(String name, Runnable deed) {
        Button button = Buttons.plain(name, deed);
        button.setFocusTraversable(false);
        button.getStyleClass().add("row-act");
        return button;
    }

    /** As wide as the style says, which grows with the text. */
    private static StackPane column(Node content, String style, Pos at) {
        StackPane cell = new StackPane(content);
        cell.setAlignment(at);
        cell.getStyleClass().add(style);
        return cell;
    }
}
