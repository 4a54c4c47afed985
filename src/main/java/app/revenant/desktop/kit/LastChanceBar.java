package app.revenant.desktop.kit;

import app.revenant.work.LastChanceAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks what they answered to a last chance; while the focus is here, the digit they typed presses its chip. */
public final class LastChanceBar extends VBox {

    private static final double GAP = 6;
    private static final List<LastChanceAnswer> ANSWERS = List.of(LastChanceAnswer.values());

    /** @param sent the day the letter went */
    public LastChanceBar(Words words, LocalDate sent, Consumer<LastChanceAnswer> answered) {
        super(GAP);
        getStyleClass().add("last-chance");
        KeyedChips<LastChanceAnswer> chips = new KeyedChips<>(ANSWERS, words::word, answer -> Tone.PLAIN, answered)
                .keys(answer -> String.valueOf(answer.digit()));
        ANSWERS.forEach(answer -> chips.chip(answer).setId("last-chance-" + answer.digit()));
        getChildren().addAll(Texts.wrapped(Texts.strong(words.of("last-chance.asked", words.fullDay(sent)))), chips);
        chips.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() || key.isAltDown()) {
                return;
            }
            Digits.of(key).ifPresent(digit -> ANSWERS.stream().filter(answer -> answer.digit() == digit).findFirst()
                    .ifPresent(answer -> {
                        key.consume();
                        answered.accept(answer);
                    }));
        });
    }
}
