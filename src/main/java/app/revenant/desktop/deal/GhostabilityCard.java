package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Bar;
import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Check;
import app.revenant.ghosting.Ghostability;
import app.revenant.ghosting.Hint;
import app.revenant.ghosting.Question;
import app.revenant.model.Coded;
import app.revenant.model.FactKind;
import app.revenant.model.StageKind;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Of a live deal: how much of what prevents a silence is missing, and the one thing to do about it. */
final class GhostabilityCard {

    private static final double GAP = 4;
    private static final double BAR_WIDTH = 64;
    private static final double LOW = 100.0 / 3;
    private static final double HIGH = 200.0 / 3;

    private final Words words;
    private final Telling telling;
    private final Answering answering;

    /** What the button of the hint does. */
    interface Answering {

        void fact(FactKind kind);

        void step();

        void contact();
    }

    GhostabilityCard(Words words, Telling telling, Answering answering) {
        this.words = words;
        this.telling = telling;
        this.answering = answering;
    }

    Card card(Assessed deal, StageKind stage, Ghostability seen) {
        String figure = words.of("ghostability.index", Math.round(seen.index()), words.of("ghostability." + degree(seen)));
        Bar bar = new Bar(seen.index() / 100, tone(seen), figure);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setMaxWidth(BAR_WIDTH);
        Card card = Card.of(words.of("ghostability.title"), Rows.of(6, bar, Texts.small(figure)));
        card.setId("ghostability");
        seen.hint().ifPresent(hint -> card.getChildren().add(hint(deal, hint)));
        Friction.in(deal.deal(), stage).ifPresent(friction -> card.getChildren().add(ease(friction)));
        list("ghostability.open", seen.unmet(), Tone.WARN, card);
        list("ghostability.settled", seen.met(), Tone.GOOD, card);
        return card;
    }

    /** In thirds. */
    private static String degree(Ghostability seen) {
        return seen.unmet().isEmpty() ? "none" : seen.index() <= LOW ? "low" : seen.index() <= HIGH ? "middling" : "high";
    }

    private static Tone tone(Ghostability seen) {
        return seen.index() <= LOW ? Tone.GOOD : seen.index() <= HIGH ? Tone.WARN : Tone.BAD;
    }

    private void list(String key, List<Check> checks, Tone tone, Card card) {
        if (!checks.isEmpty()) {
            FlowPane pills = new FlowPane(GAP, GAP);
            checks.forEach(check -> pills.getChildren().add(new Pill(words.word(check), tone)));
            card.getChildren().addAll(Texts.small(words.of(key, checks.size())), pills);
        }
    }

    private Node hint(Assessed deal, Hint hint) {
        boolean toSeller = hint.question().filter(question -> !question.toCustomer()).isPresent();
        String heading = hint.question().isEmpty() ? "ghostability.do" : toSeller ? "silence.ask-yourself" : "silence.ask";
        VBox box = new VBox(6, Texts.strong(words.of(heading)), Texts.wrapped(Texts.plain(said(deal, hint))), answer(hint));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("ask-box");
        return box;
    }

    private Node ease(Friction friction) {
        VBox box = new VBox(2, Texts.strong(words.of("ghostability.ease")), Texts.wrapped(Texts.plain(words.word(friction))));
        box.setId("ease");
        return box;
    }

    private String said(Assessed deal, Hint hint) {
        return hint.question().map(question -> telling.question(deal, question)).orElseGet(() -> words.of(switch (hint.check()) {
            case STEP -> "ghostability.step";
            case TOUCH -> "ghostability.touch";
            default -> "ghostability.price";
        }));
    }

    private Button answer(Hint hint) {
        Button button = switch (hint.check()) {
            case STEP -> Buttons.plain(words.of("ghostability.set-step"), answering::step);
            case TOUCH -> Buttons.plain(words.of("deal.log"), answering::contact);
            default -> Buttons.plain(words.of("ghostability.answer"), () -> answering.fact(fact(hint)));
        };
        button.setId("hint-answer");
        return button;
    }

    private static FactKind fact(Hint hint) {
        return hint.question().map(Question::subject).flatMap(subject -> Coded.find(FactKind.class, subject.signal().code()))
                .orElse(FactKind.PRICE_HOW);
    }
}
