package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Digits;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.FactValue;
import app.revenant.model.LearntHow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fills in one fact where it stands. Ctrl+Enter keeps it, Esc leaves it. */
final class FactEditor extends VBox {

    private static final double GAP = 6;
    private static final double LABEL = 82;

    private final FactForm form;
    private final DealModel model;
    private final Words words;
    private final KeyedChips<FactValue> values;
    private final KeyedChips<LearntHow> hows;

    FactEditor(FactForm form, DealModel model, Words words, String currency) {
        super(GAP);
        this.form = form;
        this.model = model;
        this.words = words;
        values = new KeyedChips<>(form.kind().allowed(), words::word, FactRow::tone, chosen -> choose(() -> form.value(chosen)));
        hows = new KeyedChips<>(List.of(LearntHow.values()), words::word, each -> Tone.PLAIN, chosen -> choose(() -> form.how(chosen)));
        values.keys(each -> "" + (form.kind().allowed().indexOf(each) + 1));
        setId("fact-" + form.kind().code());
        getStyleClass().addAll("in-place", "fact-editor");
        getChildren().addAll(Texts.strong(words.word(form.kind())), values, hows);
        row("deal.fact.said", text(form.words(), form::words));
        if (form.hasWho()) {
            row("deal.fact.who", text(form.who(), form::who));
        }
        if (form.hasAmount()) {
            row("deal.fact.amount", text(form.amount(), form::amount)).setPromptText(currency);
        }
        if (form.hasDate()) {
            row("deal.fact.date", day(form.date(), form::date).from(model::today));
        }
        row("deal.fact.on", day(form.on(), form::on).before(model::today));
        getChildren().add(Rows.of(GAP, Buttons.primary(words.of("deal.save"), this::keep),
                Buttons.plain(words.of("kit.cancel"), model::leaveFact)));
        if (form.isFilledIn()) {
            getChildren().add(Buttons.quiet(words.of("deal.fact.forget"), model::forget));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    void begin() {
        form.value().map(values::chip).orElseGet(() -> values.chip(form.kind().allowed().get(0))).requestFocus();
    }

    /** A day that is none is marked and keeps the form. */
    private void keep() {
        if (DayField.settleAll(this)) {
            model.learn();
        }
    }

    private void choose(Runnable change) {
        change.run();
        refresh();
    }

    private void refresh() {
        values.choose(each -> form.value().equals(Optional.of(each)));
        hows.choose(each -> form.how().equals(Optional.of(each)));
    }

    private <N extends Control> N row(String key, N field) {
        Label label = Texts.small(words.of(key));
        label.setMinWidth(LABEL);
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(Rows.of(GAP, label, field));
        return field;
    }

    private TextField text(String first, Consumer<String> heed) {
        TextField field = new TextField(first);
        field.textProperty().addListener((property, before, now) -> heed.accept(now));
        return field;
    }

    private DayField day(Optional<LocalDate> first, Consumer<Optional<LocalDate>> heed) {
        DayField field = new DayField(words, first);
        field.onDay(heed);
        return field;
    }

    /** In a text a digit is text. */
    private void press(int digit, KeyEvent key) {
        List<FactValue> allowed = form.kind().allowed();
        if (digit > 0 && digit <= allowed.size()) {
            key.consume();
            choose(() -> form.value(allowed.get(digit - 1)));
            values.chip(allowed.get(digit - 1)).requestFocus();
        }
    }

    private void keys(KeyEvent key) {
        if (Stroke.SAVE.isPressed(key)) {
            key.consume();
            keep();
        } else if (Stroke.CLOSE.isPressed(key)) {
            key.consume();
            model.leaveFact();
        } else if (!(key.getTarget() instanceof TextInputControl) && !key.isShortcutDown() && !key.isAltDown()) {
            Digits.of(key).ifPresent(digit -> press(digit, key));
        }
    }
}
