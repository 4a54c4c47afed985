package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Digits;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One fact as it is known: its value, then when and how it was learnt. A digit begins with that value, Delete sets it back to blank. */
final class FactRow extends VBox {

    private final FactKind kind;
    private final Words words;
    private final DealModel model;

    FactRow(FactKind kind, Optional<Fact> known, boolean stale, Words words, DealModel model) {
        super(1);
        this.kind = kind;
        this.words = words;
        this.model = model;
        Pill value = known.map(fact -> new Pill(words.word(fact.value()), tone(fact.value())))
                .orElseGet(() -> new Pill(words.of("deal.fact.blank"), Tone.PLAIN));
        if (known.isEmpty()) {
            value.getStyleClass().add("blank");
        }
        HBox head = Rows.of(6, Texts.clipped(Texts.plain(words.word(kind))), Rows.gap());
        head.getChildren().add(value);
        getChildren().add(head);
        known.ifPresent(fact -> tell(fact, stale, head));
        getStyleClass().add("fact-row");
        setId("fact-" + kind.code());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.of("deal.fact.edit", words.word(kind), value.getText())
                + (stale ? " " + words.of("deal.fact.stale") : ""));
        setOnMouseClicked(click -> model.edit(kind));
        setOnKeyPressed(this::press);
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        int digit = Digits.of(key).orElse(0);
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            model.edit(kind);
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            key.consume();
            model.forget(kind);
        } else if (digit > 0 && digit <= kind.allowed().size()) {
            key.consume();
            model.edit(kind, kind.allowed().get(digit - 1));
        }
    }

    /** What was never asked has nothing but its day, which then stands beside it. */
    private void tell(Fact fact, boolean stale, HBox head) {
        if (fact.value() == FactValue.NOT_ASKED) {
            Label day = Texts.small(DateTimeFormatter.ofPattern("d MMM", words.locale()).format(fact.on()));
            day.setTooltip(new Tooltip(words.shortDay(fact.on())));
            day.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(2, day);
        } else {
            Label told = Texts.wrapped(Texts.small(particulars(fact, words)));
            HBox.setHgrow(told, Priority.ALWAYS);
            told.setMaxWidth(Double.MAX_VALUE);
            HBox line = Rows.of(6, told);
            if (stale) {
                line.getChildren().add(new Pill(words.of("deal.fact.stale"), Tone.WARN));
            }
            getChildren().add(line);
        }
    }

    private static String particulars(Fact fact, Words words) {
        return Stream.of(fact.words().map(said -> words.of("deal.fact.words", said)), fact.who(),
                        fact.date().map(words::fullDay), fact.amount().map(words::money),
                        Optional.of(words.shortDay(fact.on())), fact.how().map(words::word))
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** Good, bad, admitted not to know, or neither. */
    static Tone tone(FactValue value) {
        return switch (value) {
            case POS, OK, LIVE_BEFORE, LIVE_AT_PROPOSAL, CONTACT, ALONE -> Tone.GOOD;
            case NEG, FLINCH, DOC_ONLY, OTHER_NOT_MET, COMPETITOR -> Tone.BAD;
            case NOT_ASKED -> Tone.WARN;
            case NOT_YET, OTHER_MET, PARTIAL, IN_HOUSE, STATUS_QUO -> Tone.ACCENT;
        };
    }
}
