package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Move;
import app.revenant.model.StepKind;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What to do, in order; each move that can be done from here has its buttons. */
public final class MovesCard {

    private static final double NUMBER = 14;

    private final Telling telling;
    private final Words words;
    private final SilenceModel model;
    private final boolean narrow;

    private MovesCard(SilenceModel model, Telling telling, Words words, boolean narrow) {
        this.telling = telling;
        this.words = words;
        this.model = model;
        this.narrow = narrow;
    }

    /** Blank where the engine proposes nothing. */
    public static Optional<Card> of(SilenceModel model, Telling telling, Words words) {
        return new MovesCard(model, telling, words, false).card();
    }

    /** The same for a column: the buttons stand under their move. */
    public static Optional<Card> narrow(SilenceModel model, Telling telling, Words words) {
        return new MovesCard(model, telling, words, true).card();
    }

    private Optional<Card> card() {
        Assessed deal = model.deal();
        List<String> moves = telling.moves(deal);
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.of(words.of("silence.moves"));
        telling.noChaser(deal.assessment()).ifPresent(why -> card.getChildren().add(Texts.wrapped(Texts.muted(why))));
        IntStream.range(0, moves.size()).forEach(place -> card.getChildren().add(row(place, moves.get(place))));
        return Optional.of(card);
    }

    private HBox row(int place, String sentence) {
        Label number = Texts.muted("" + (place + 1));
        number.setMinWidth(NUMBER);
        VBox said = new VBox(4, Texts.wrapped(Texts.plain(sentence)));
        HBox.setHgrow(said, Priority.ALWAYS);
        Move move = model.deal().assessment().moves().get(place);
        List<Button> buttons = Deeds.of(move).stream().map(deed -> button(move, deed, sentence)).toList();
        HBox row = Rows.of(6, number, said);
        if (narrow) {
            said.getChildren().add(under(buttons));
        } else {
            row.getChildren().add(beside(buttons));
        }
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("move-row");
        return row;
    }

    private static FlowPane under(List<Button> buttons) {
        FlowPane acts = new FlowPane(6, 4);
        acts.getChildren().addAll(buttons);
        acts.setManaged(!buttons.isEmpty());
        return acts;
    }

    private static VBox beside(List<Button> buttons) {
        VBox acts = new VBox(4);
        acts.getChildren().addAll(buttons);
        buttons.forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        acts.setMinWidth(Region.USE_PREF_SIZE);
        return acts;
    }

    private Button button(Move move, Deed deed, String sentence) {
        Button button = Buttons.plain(name(deed), () -> model.act(deed, sentence));
        button.getStyleClass().add("small-button");
        button.setId(move.key().replace('.', '-') + "-" + deed.id());
        button.setAccessibleText(button.getText() + ": " + sentence);
        button.setTooltip(new Tooltip(sentence));
        return button;
    }

    private String name(Deed deed) {
        return switch (deed.act()) {
            case WRITE -> words.of("silence.do.write", deed.letter().orElseThrow().code());
            case CLOSE_OUT -> words.of("silence.do.close-out");
            case PLAN -> words.of(deed.step().equals(Optional.of(StepKind.CALL)) ? "silence.do.plan-call" : "silence.do.plan");
            case RETURN -> words.of("silence.do.plan");
            case LOG -> words.of("silence.do.log");
            case ANSWER -> words.of("silence.do.answer");
            case PAUSE -> words.of("silence.do.pause", words.day(model.pausedUntil()));
            case FACT -> words.of("silence.do.fact");
            case OPEN -> words.of("silence.do.open");
            case BEGIN -> words.of("silence.do.begin");
        };
    }
}
