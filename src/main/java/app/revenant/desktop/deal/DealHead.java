package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.Offer;
import app.revenant.model.Person;
import app.revenant.model.Stage;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who and what, its stage, amount and dates, edited where they stand; below, the next step and the end of the deal. */
final class DealHead extends VBox {

    private static final double GAP = 8;

    private final DealModel model;
    private final Edits edits;
    private final Words words;
    private final Telling telling;
    private final Label name = Texts.title("");
    private final Label who = Texts.muted("");
    private final Pill state = new Pill("", Tone.PLAIN);
    private final TextField title = new TextField();
    private final TextField amount = new TextField();
    private final HBox stage = new HBox();
    private final Button contact;
    private final DayField expected;
    private final DayField decision;
    private final StepBar step;
    private final Button ending;
    private final EndBar end;
    private boolean showing;

    DealHead(DealModel model, Edits edits, Words words, Telling telling) {
        super(GAP);
        this.edits = edits;
        this.model = model;
        this.words = words;
        this.telling = telling;
        contact = Icon.button(Feather.USER, words.of("contact.edit"), edits::details);
        contact.getStyleClass().add("edit-contact");
        expected = new DayField(words, Optional.empty()).from(model::today);
        decision = new DayField(words, Optional.empty()).from(model::today);
        step = new StepBar(model, words);
        ending = Buttons.plain(words.of("deal.end"), this::end);
        ending.setId("end-deal");
        end = new EndBar(model, words, telling, ending::requestFocus);
        getStyleClass().add("deal-head");
        commit(title, () -> model.retitle(title.getText()));
        commit(amount, () -> model.amount(amount.getText()));
        expected.onDay(day -> unlessShowing(() -> model.expectedClose(day)));
        decision.onDay(day -> unlessShowing(() -> model.decisionDate(day)));
        getChildren().addAll(top(edits.desk()), fields(), below(), end);
    }

    void show(DealModel.Seen seen) {
        Assessed deal = seen.deal();
        Offer offer = deal.deal().offer();
        showing = true;
        name.setText(deal.name());
        name.setTooltip(new Tooltip(deal.name()));
        who.setText(deal.contact().map(DealHead::who).orElse(""));
        deal.deal().contact().ifPresentOrElse(person -> contact.setOnAction(pressed -> edits.contact(person)),
                () -> contact.setOnAction(pressed -> edits.details()));
        who.setTooltip(new Tooltip(who.getText()));
        title.setTooltip(new Tooltip(deal.deal().title()));
        stateOf(deal);
        put(title, deal.deal().title());
        put(amount, offer.amount().map(Money::major).map(major -> words.number(major)).orElse(""));
        amount.setPromptText(seen.currency());
        expected.setValue(offer.expectedClose().orElse(null));
        decision.setValue(offer.decisionDate().orElse(null));
        SameFocus.around(stage, "", () -> stage.getChildren().setAll(stages(seen)));
        step.show(deal.deal());
        end.show(seen);
        showing = false;
    }

    private void end() {
        end.toggle();
    }

    void step(DealModel.Seen seen) {
        step.show(seen.deal().deal());
    }

    private HBox top(Desk desk) {
        return Rows.of(GAP, Icon.button(Feather.ARROW_LEFT, words.of("deal.back"), desk.navigator()::back), name, state,
                Texts.clipped(who), contact, Rows.gap(),
                ending,
                Buttons.withKey(Buttons.plain(words.of("deal.close-out"), () -> desk.navigator().closeOut(model.id())),
                        words.of("deal.close-out.key")),
                Buttons.withKey(Buttons.primary(words.of("deal.log"),
                        () -> desk.navigator().logContact(Optional.of(model.id()))), words.of("deal.log.key")));
    }

    private FlowPane fields() {
        title.getStyleClass().add("deal-title");
        amount.getStyleClass().add("deal-amount");
        return new FlowPane(12, GAP, named("deal.title", title), named("deal.stage", stage),
                named("deal.amount-field", amount), named("deal.expected", expected), named("deal.decision", decision));
    }

    private HBox below() {
        HBox.setHgrow(step, Priority.ALWAYS);
        Button details = Buttons.withKey(Buttons.quiet(words.of("details.edit"), edits::details), words.of("details.edit.key"));
        return new HBox(GAP, step, details);
    }

    private HBox named(String key, Node field) {
        Label label = Texts.small(words.of(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key));
        return Rows.of(6, label, field);
    }

    /** A stage the seller no longer has stays chosen under its own id. */
    private Choice<Stage> stages(DealModel.Seen seen) {
        List<Stage> known = seen.settings().pipeline();
        String now = seen.deal().deal().stage();
        Stage current = known.stream().filter(each -> each.id().equals(now)).findFirst()
                .orElseGet(() -> new Stage(now, now, seen.settings().kindOf(now).orElse(known.get(0).kind())));
        List<Stage> offered = known.contains(current) ? known : Stream.concat(Stream.of(current), known.stream()).toList();
        Choice<Stage> choice = new Choice<>(offered, words::stage, current);
        choice.setId("deal-stage");
        choice.setAccessibleText(words.of("deal.stage"));
        choice.valueProperty().addListener((property, before, chosen) -> model.moveTo(chosen.id()));
        return choice;
    }

    private void stateOf(Assessed deal) {
        DealStatus status = deal.deal().status();
        if (status == DealStatus.OPEN) {
            state.say(telling.state(deal.assessment().state()), deal.assessment().isFlagged() ? Tone.GHOST : Tone.PLAIN);
        } else {
            state.say(words.word(status), status == DealStatus.WON ? Tone.GOOD : Tone.PLAIN);
        }
    }

    private static String who(Person person) {
        return person.fullName() + person.role().map(role -> ", " + role).orElse("");
    }

    private void commit(TextField field, Runnable act) {
        field.setOnAction(entered -> act.run());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                act.run();
            }
        });
    }

    /** What is being typed is not overwritten by what is read. */
    private void put(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void unlessShowing(Runnable act) {
        if (!showing) {
            act.run();
        }
    }
}
