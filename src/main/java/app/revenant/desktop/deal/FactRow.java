package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** One fact as it is known: its value, then when and how it was learnt. */
final class FactRow extends VBox {

    FactRow(FactKind kind, Optional<Fact> known, Words words, Runnable edit) {
        super(1);
        Label name = Texts.clipped(Texts.plain(words.word(kind)));
        Pill value = known.map(fact -> new Pill(words.word(fact.value()), tone(fact.value())))
                .orElseGet(() -> new Pill(words.of("deal.fact.blank"), Tone.PLAIN));
        if (known.isEmpty()) {
            value.getStyleClass().add("blank");
        }
        getChildren().add(Rows.of(6, name, Rows.gap(), value));
        String particulars = known.map(fact -> particulars(fact, words)).orElse("");
        if (!particulars.isEmpty()) {
            getChildren().add(Texts.wrapped(Texts.small(particulars)));
        }
        getStyleClass().add("fact-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.of("deal.fact.edit", words.word(kind), value.getText()));
        setOnMouseClicked(click -> edit.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                edit.run();
            }
        });
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
