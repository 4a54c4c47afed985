package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Observation;
import app.revenant.ghosting.Reading;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why it may be silent: the leading cause, what speaks for it and against it, each line a way to where it was read. */
public final class WhyCard {

    private final Assessed deal;
    private final Telling telling;
    private final Words words;
    private final Consumer<Spot> open;

    public WhyCard(Assessed deal, Telling telling, Words words, Consumer<Spot> open) {
        this.deal = deal;
        this.telling = telling;
        this.words = words;
        this.open = open;
    }

    /** Blank where a deal of this state has no causes. */
    public Optional<Card> card() {
        return deal.assessment().leading().map(leading -> card(leading, wide(leading)));
    }

    /** The same for a column: the heading breaks into lines. */
    public Optional<Card> narrow() {
        return deal.assessment().leading().map(leading -> card(leading, stacked(leading)));
    }

    private Card card(CauseReading leading, Node head) {
        Card card = new Card(head);
        telling.reading(deal.assessment()).ifPresent(text -> card.getChildren().add(Texts.wrapped(Texts.muted(text))));
        VBox lines = new VBox();
        leading.supporting().forEach(line -> lines.getChildren().add(row(line, true)));
        leading.opposing().forEach(line -> lines.getChildren().add(row(line, false)));
        card.getChildren().add(lines);
        return card;
    }

    private HBox wide(CauseReading leading) {
        HBox head = Rows.of(8, Texts.whole(Texts.heading(heading(leading))));
        head.getChildren().addAll(marks(leading));
        head.getChildren().add(Rows.gap());
        second().ifPresent(text -> head.getChildren().add(Texts.clipped(Texts.muted(text))));
        return head;
    }

    private VBox stacked(CauseReading leading) {
        FlowPane marks = new FlowPane(6, 4);
        marks.getChildren().addAll(marks(leading));
        VBox head = new VBox(4, Texts.wrapped(Texts.heading(heading(leading))), marks);
        second().ifPresent(text -> head.getChildren().add(Texts.wrapped(Texts.small(text))));
        return head;
    }

    private String heading(CauseReading leading) {
        return words.of(isEnough() ? "silence.why" : "silence.why.perhaps",
                leading.cause().number() + " · " + telling.causeShort(leading.cause()));
    }

    private List<Pill> marks(CauseReading leading) {
        List<Pill> marks = new ArrayList<>();
        telling.likelihood(leading.confidence()).filter(any -> isEnough()).ifPresent(word -> marks.add(new Pill(word, Tone.GHOST)));
        if (deal.assessment().blurred()) {
            Pill blurred = new Pill(words.of("silence.blurred"), Tone.WARN);
            blurred.setTooltip(new Tooltip(telling.blurred()));
            marks.add(blurred);
        }
        return marks;
    }

    private boolean isEnough() {
        return deal.assessment().reading() != Reading.NOT_ENOUGH;
    }

    private Optional<String> second() {
        return deal.assessment().causes().stream().skip(1).findFirst()
                .flatMap(next -> telling.likelihood(next.confidence()).map(word -> words.of("silence.next",
                        next.cause().number() + " · " + telling.causeShort(next.cause()), word)));
    }

    private EvidenceRow row(Evidence line, boolean supporting) {
        String sentence = telling.evidence(deal, line);
        String odds = Odds.of(line.decibans(), words.locale());
        return new EvidenceRow(sentence, odds, supporting,
                words.of(supporting ? "silence.for" : "silence.against", sentence, odds),
                () -> open.accept(spot(line.seen())));
    }

    private static Spot spot(Observation seen) {
        return seen.fact().map(Spot::of).orElseGet(() -> seen.attempts().isEmpty() ? Spot.NONE
                : Spot.of(seen.attempts().get(seen.attempts().size() - 1)));
    }
}
