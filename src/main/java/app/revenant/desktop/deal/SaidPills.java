package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Promise;
import app.revenant.model.Value;
import java.util.List;
import javafx.scene.layout.FlowPane;

/** What was said in a contact and what it brought; what was promised can be called kept or not. */
final class SaidPills extends FlowPane {

    private static final double GAP = 4;
    private static final double WRAP = 190;

    SaidPills(ContactAttempt attempt, DealModel model, Words words) {
        super(GAP, GAP);
        attempt.answer().ifPresent(answer -> add(words.word(answer), tone(answer)));
        attempt.commitment().ifPresent(promise -> {
            promise.due().ifPresent(day -> add(words.of("deal.promised", words.day(day)), Tone.PLAIN));
            getChildren().add(kept(attempt, promise, model, words));
        });
        attempt.tags().forEach(tag -> add(words.word(tag), Tone.PLAIN));
        attempt.until().ifPresent(day -> add(words.of("deal.until", words.day(day)), Tone.PLAIN));
        attempt.value().filter(value -> value != Value.NONE).ifPresent(value -> add(words.word(value), Tone.GOOD));
        if (attempt.effort()) {
            add(words.of("deal.effort"), Tone.GOOD);
        }
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /** The letters act on the chosen entry, so the focus stays in the list, which is read again after each answer. */
    private static KeyedChips<Kept> kept(ContactAttempt attempt, Promise promise, DealModel model, Words words) {
        KeyedChips<Kept> chips = new KeyedChips<>(List.of(Kept.values()), words::word,
                each -> each == Kept.KEPT ? Tone.GOOD : Tone.WARN, each -> model.settle(attempt, each));
        chips.keys(each -> "" + each.letter()).within(WRAP).passedByTab();
        chips.choose(each -> each.is(promise.kept()));
        return chips;
    }

    private void add(String text, Tone tone) {
        getChildren().add(new Pill(text, tone));
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
