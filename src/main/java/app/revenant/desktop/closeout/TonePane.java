package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.ToneHint;
import app.revenant.letters.ToneSeverity;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The tone of the letter: each place that may hurt, with a better wording one click away. */
final class TonePane extends VBox {

    private final CloseOutModel model;
    private final Words words;
    private final Consumer<ToneHint> look;

    /** @param look shows the place in the letter */
    TonePane(CloseOutModel model, Words words, Consumer<ToneHint> look) {
        super(8);
        this.model = model;
        this.words = words;
        this.look = look;
    }

    void refresh(List<ToneHint> hints, String whole) {
        FlowPane pills = new FlowPane(6, 6);
        pills.getChildren().setAll(hints.isEmpty() ? List.of(new Pill(words.of("closeout.tone.good"), Tone.GOOD))
                : hints.stream().map(hint -> category(hint)).distinct()
                        .map(name -> new Pill(name, toneOf(hints, name))).toList());
        getChildren().setAll(Texts.heading(words.of("closeout.tone")), pills);
        hints.forEach(hint -> getChildren().add(card(hint, hint.overWholeWords(whole))));
    }

    private Tone toneOf(List<ToneHint> hints, String name) {
        return tone(hints.stream().filter(hint -> category(hint).equals(name)).findFirst().orElseThrow());
    }

    private Card card(ToneHint hint, ToneHint shown) {
        String category = category(hint);
        Label name = Texts.strong(category.substring(0, 1).toUpperCase(words.locale()) + category.substring(1));
        name.getStyleClass().add(tone(hint).style());
        Button place = Buttons.quiet(words.of("closeout.tone.words", shown.words()), () -> look.accept(shown));
        place.getStyleClass().add("tone-words");
        place.setWrapText(true);
        place.setMinWidth(0);
        Card card = new Card(name, place);
        for (String wording : Better.wordings(hint.better())) {
            Button use = Buttons.plain(wording.isEmpty() ? words.of("closeout.tone.delete")
                    : words.of("closeout.tone.use", wording), () -> model.improve(hint, wording));
            use.setWrapText(true);
            use.setMinWidth(0);
            use.setMaxWidth(Double.MAX_VALUE);
            use.getStyleClass().add("better");
            card.getChildren().add(use);
        }
        return card;
    }

    private String category(ToneHint hint) {
        return words.of("word.tone." + hint.category().code());
    }

    private static Tone tone(ToneHint hint) {
        return hint.severity() == ToneSeverity.STOP ? Tone.BAD : Tone.WARN;
    }
}
