package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.silence.Alive;
import app.revenant.desktop.kit.silence.SilenceLine;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Reading;
import app.revenant.model.Person;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A deal of the list as a card: who, how much, how long silent, the causes that may explain it, the chance left. */
final class GhostCell extends ListCell<Assessed> {

    private static final int CAUSES_SHOWN = 2;

    private final Words words;
    private final Telling telling;
    private final Supplier<Optional<GhostsModel.Seen>> seen;

    GhostCell(Words words, Telling telling, Supplier<Optional<GhostsModel.Seen>> seen) {
        this.words = words;
        this.telling = telling;
        this.seen = seen;
        getStyleClass().add("ghost-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Assessed deal, boolean empty) {
        super.updateItem(deal, empty);
        setText(null);
        setGraphic(empty || deal == null ? null : card(deal));
    }

    /** As high as its causes need at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || inner <= 0 ? super.computePrefHeight(width)
                : snapSizeY(getGraphic().prefHeight(inner) + snappedTopInset() + snappedBottomInset());
    }

    private VBox card(Assessed deal) {
        Label amount = Texts.strong(deal.deal().offer().amount().map(words::money).orElse(""));
        amount.setMinWidth(USE_PREF_SIZE);
        VBox card = new VBox(3, Rows.of(8, Texts.clipped(Texts.strong(deal.name())), Rows.gap(), amount),
                Texts.clipped(Texts.muted(about(deal))), foot(deal));
        card.getStyleClass().add("ghost-card");
        card.setOpacity(deal.assessment().hidden() ? 0.6 : 1);
        return card;
    }

    private String about(Assessed deal) {
        String who = deal.contact().map(Person::fullName).filter(name -> !name.isBlank()).map(name -> ", " + name).orElse("");
        return deal.deal().title() + who + " · " + silence(deal);
    }

    private String silence(Assessed deal) {
        return seen.get().flatMap(read -> SilenceLine.daysSilent(deal.history(), read.now()))
                .map(days -> words.of("ghosts.silent", days)).orElseGet(() -> words.of("ghosts.no-sign"));
    }

    private HBox foot(Assessed deal) {
        FlowPane marks = new FlowPane(6, 4);
        HBox.setHgrow(marks, Priority.ALWAYS);
        marks.setMinWidth(0);
        if (deal.assessment().isFlagged()) {
            causes(deal).forEach(cause -> marks.getChildren().add(pill(cause, marks.getChildren().isEmpty())));
            if (marks.getChildren().isEmpty()) {
                telling.reading(deal.assessment()).ifPresent(text -> marks.getChildren().add(Texts.wrapped(Texts.small(text))));
            }
        } else {
            marks.getChildren().add(new Pill(telling.state(deal.assessment().state()), Tone.PLAIN));
        }
        HBox foot = Rows.of(6, marks);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        Alive.brief(deal.assessment(), telling, words).ifPresent(alive -> {
            alive.setMinWidth(USE_PREF_SIZE);
            foot.getChildren().add(alive);
        });
        return foot;
    }

    private List<CauseReading> causes(Assessed deal) {
        if (deal.assessment().reading() == Reading.NOT_ENOUGH) {
            return List.of();
        }
        return deal.assessment().causes().stream().filter(cause -> telling.likelihood(cause.confidence()).isPresent())
                .limit(deal.assessment().reading() == Reading.TWO ? CAUSES_SHOWN : 1).toList();
    }

    private Pill pill(CauseReading cause, boolean leads) {
        return new Pill(cause.cause().number() + " " + telling.causeShort(cause.cause()), leads ? Tone.GHOST : Tone.PLAIN);
    }
}
