package app.revenant.desktop.log;

import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Channel;
import app.revenant.model.Coded;
import app.revenant.model.Promise;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import app.revenant.model.ValueItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left half of the form: channel, outcome, what they said, what it brought them. Only what fits is shown. */
final class WhatHappened extends VBox {

    private static final double GAP = 7;
    private static final double DAY_WIDTH = 150;

    private final LogContactModel model;
    private final Words words;
    private final KeyedChips<Channel> channels;
    private final KeyedChips<Happening> happenings;
    private final KeyedChips<Reply> replies;
    private final KeyedChips<Tag> tags;
    private final KeyedChips<Value> values;
    private final CheckBox effort;
    private final Label untilName = Texts.small("");
    private final Node reply;
    private final KeyedChips<Kept> kept;
    private final Node ifKept;
    private final Node byWhen;
    private final Node mentioned;
    private final Node until;
    private final Node value;
    private final Node whatHelps;
    private final KeyedChips<Help> helps;
    private final MenuButton library = new MenuButton();
    private final Node helping;
    private final DayField promisedDay;
    private final DayField untilDay;

    WhatHappened(LogContactModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
        channels = chips(Channel.values(), each -> "" + Keyboard.of(each), each -> Tone.PLAIN,
                ContactForm::use);
        happenings = chips(Happening.values(), each -> "" + each.digit(), WhatHappened::tone,
                ContactForm::happened);
        replies = chips(Reply.values(), each -> "" + each.letter(), WhatHappened::tone,
                ContactForm::got);
        tags = chips(Tag.values(), each -> "" + Keyboard.of(each), each -> Tone.PLAIN,
                ContactForm::toggle);
        values = chips(Value.values(), each -> "" + Keyboard.of(each), WhatHappened::tone,
                ContactForm::bring);
        effort = new CheckBox(words.of("log.effort"));
        effort.selectedProperty().addListener((property, before, now) -> model.form().makeEffort(now));
        reply = part("log.reply", replies);
        kept = new KeyedChips<>(List.of(Kept.values()), words::word, each -> each == Kept.KEPT ? Tone.GOOD : Tone.WARN,
                answer -> model.change(form -> form.settle(answer))).within(DAY_WIDTH);
        ifKept = asked(words.of("log.if-kept"), kept, promised(model.form().promise()));
        promisedDay = promisedDay();
        byWhen = asked(words.of("log.by-when"), promisedDay, words.of("log.by-when.why"));
        mentioned = part("log.mentioned", tags, effort);
        untilDay = day(model.form().until(), ContactForm::awayUntil);
        untilName.setLabelFor(untilDay);
        until = Rows.of(GAP, untilName, untilDay);
        value = part("log.value", values);
        whatHelps = Texts.wrapped(note(words.of("log.what-helps")));
        helps = new KeyedChips<>(List.of(Help.values()), words::word, each -> Tone.GOOD, help -> model.change(form -> form.help(words.word(help))));
        library.setText(words.of("log.library"));
        library.setId("log-library");
        library.getStyleClass().add("plain-button");
        helping = helping();
        if (model.isBrief()) {
            getChildren().addAll(happenings, reply, ifKept, byWhen);
        } else {
            getChildren().addAll(part("log.channel", channels), part("log.happened", happenings), reply, ifKept, byWhen, mentioned,
                    until, value, whatHelps, helping, library);
        }
        refresh();
    }

    void refresh() {
        ContactForm form = model.form();
        offer(model.items());
        Medium medium = Medium.of(form.channel());
        channels.choose(form.channel()::equals);
        happenings.show(each -> Happening.of(medium).contains(each) && (!model.isBrief() || each.isUsual()));
        happenings.choose(each -> form.happening().equals(Optional.of(each)));
        replies.choose(each -> form.reply().equals(Optional.of(each)));
        tags.choose(form.tags()::contains);
        values.choose(each -> form.value().equals(Optional.of(each)));
        effort.setSelected(form.effort());
        untilName.setText(words.of(form.hasReply() ? "log.later-until" : "log.away-until"));
        show(reply, form.hasReply());
        kept.choose(each -> each.is(form.kept()));
        show(ifKept, form.asksIfKept());
        show(byWhen, form.asksByWhen());
        show(mentioned, form.hasReply());
        show(until, form.hasUntil());
        show(value, form.hasValue());
        show(whatHelps, form.asksWhatHelps() && !model.asksWhatHelps());
        show(helping, model.asksWhatHelps());
        show(promisedDay, form.promised());
        show(untilDay, form.until());
    }

    private void offer(List<ValueItem> items) {
        show(library, model.form().asksWhatHelps() && !items.isEmpty());
        library.getItems().setAll(items.stream().map(item -> {
            MenuItem line = new MenuItem(item.title());
            line.setOnAction(chosen -> model.change(form -> form.hand(item)));
            return line;
        }).toList());
    }

    /** Where the keys begin to act. */
    void begin() {
        channels.chip(model.form().channel()).requestFocus();
    }

    /** Where one part of it is corrected. */
    void begin(Part part) {
        Node first = switch (part) {
            case HAPPENED -> model.form().happening().<Node>map(happenings::chip).orElseGet(() -> channels.chip(model.form().channel()));
            case REPLY -> replies.chip(model.form().reply().orElse(Reply.DATED_STEP));
            case PROMISED -> promisedDay;
            case MENTIONED -> tags.chip(model.form().tags().stream().findFirst().orElse(Tag.BUSY));
            case UNTIL -> untilDay;
            case VALUE -> values.chip(model.form().value().orElse(Value.NONE));
            default -> channels.chip(model.form().channel());
        };
        first.requestFocus();
    }

    void beginHelp() {
        helps.chip(Help.TIME).requestFocus();
    }

    private VBox helping() {
        VBox box = new VBox(GAP - 2, Texts.wrapped(Texts.strong(words.of("log.what-helps"))), helps,
                Texts.wrapped(Texts.small(words.of("log.helps.skip"))));
        box.setId("log-helps");
        box.getStyleClass().add("log-asked");
        return box;
    }

    private <T extends Enum<T> & Coded> KeyedChips<T> chips(T[] all, Function<T, String> key, Function<T, Tone> tones,
            BiConsumer<ContactForm, T> press) {
        KeyedChips<T> chips = new KeyedChips<>(List.of(all), words::word, tones,
                chosen -> model.change(form -> press.accept(form, chosen))).keys(key);
        List.of(all).forEach(each -> chips.chip(each).setId((model.isBrief() ? "panel-" : "log-") + each.code().replace('_', '-')));
        return chips;
    }

    private VBox part(String heading, Region... content) {
        VBox part = new VBox(GAP - 2, Texts.section(words.of(heading)));
        part.getChildren().addAll(content);
        return part;
    }

    private VBox asked(String question, Node answer, String why) {
        Label asks = Texts.strong(question);
        asks.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(GAP - 2, model.isBrief() ? new VBox(GAP - 2, asks, answer) : Rows.of(GAP, asks, answer), Texts.wrapped(Texts.small(why)));
        box.getStyleClass().add("log-asked");
        return box;
    }

    private Label note(String text) {
        Label note = Texts.plain(text);
        note.getStyleClass().add("log-asked");
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }

    private String promised(Optional<Promise> made) {
        String day = made.flatMap(Promise::due).map(words::day).orElse("");
        return made.flatMap(Promise::text).map(text -> words.of("log.if-kept.what", day, text))
                .orElseGet(() -> words.of("log.if-kept.day", day));
    }

    private DayField promisedDay() {
        DayField promised = day(model.form().promised(), ContactForm::promisedFor);
        promised.setAccessibleText(words.of("log.by-when"));
        return promised;
    }

    private DayField day(Optional<LocalDate> first,
            BiConsumer<ContactForm, Optional<LocalDate>> heed) {
        DayField field = new DayField(words, first).from(model::today);
        field.setPrefWidth(DAY_WIDTH);
        field.onDay(day -> model.change(form -> heed.accept(form, day)));
        return field;
    }

    private static Tone tone(Happening what) {
        return what == Happening.REACHED || what == Happening.MEETING_HELD || what == Happening.RECEIVED ? Tone.GOOD
                : Tone.PLAIN;
    }

    private static Tone tone(Reply what) {
        return switch (what) {
            case DATED_STEP -> Tone.GOOD;
            case WARM_PROMISE -> Tone.WARN;
            case REFUSAL -> Tone.BAD;
            default -> Tone.PLAIN;
        };
    }

    private static Tone tone(Value what) {
        return what == Value.NONE ? Tone.WARN : Tone.GOOD;
    }

    private static void show(DayField field, Optional<LocalDate> day) {
        if (!Optional.ofNullable(field.getValue()).equals(day)) {
            field.setValue(day.orElse(null));
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
