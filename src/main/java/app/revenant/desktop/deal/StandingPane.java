package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.silence.Alive;
import app.revenant.desktop.kit.silence.MovesCard;
import app.revenant.desktop.kit.silence.PartCard;
import app.revenant.desktop.kit.silence.SilenceChart;
import app.revenant.desktop.kit.silence.SilenceLine;
import app.revenant.desktop.kit.silence.SilenceModel;
import app.revenant.desktop.kit.silence.WhyCard;
import app.revenant.model.FactKind;
import app.revenant.model.StageKind;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** What the engine reads in the silence: causes where there is one to explain, for live deals what would prevent one. */
final class StandingPane extends VBox implements GhostabilityCard.Answering {

    private static final double GAP = 10;

    private final DealModel model;
    private final Edits edits;
    private final Words words;
    private final Telling telling;

    StandingPane(DealModel model, Edits edits, Words words, Telling telling) {
        super(GAP);
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.telling = telling;
        getStyleClass().add("standing");
    }

    void show(DealModel.Seen seen) {
        Assessed deal = seen.deal();
        getChildren().setAll(silence(seen));
        if (deal.deal().status().isFinished()) {
            return;
        }
        SilenceModel acts = edits.silence(seen);
        if (deal.assessment().isFlagged()) {
            new WhyCard(deal, telling, words, this::open).narrow().ifPresent(getChildren()::add);
            new PartCard(acts, telling, words).card().ifPresent(getChildren()::add);
        }
        deal.assessment().ghostability().ifPresent(
                index -> getChildren().add(new GhostabilityCard(words, telling, this).card(deal, stage(seen), index)));
        MovesCard.narrow(acts, telling, words).ifPresent(getChildren()::add);
    }

    private static StageKind stage(DealModel.Seen seen) {
        return seen.settings().kindOf(seen.deal().deal().stage()).orElse(StageKind.DISCOVERY);
    }

    private Card silence(DealModel.Seen seen) {
        Card card = new Card(Rows.of(8, Texts.heading(words.of("silence.title")), Rows.gap()),
                new SilenceChart(SilenceLine.of(seen.deal().history(), seen.time(), seen.now()), seen.time().zone(), words)
                        .flagged(seen.deal().assessment().isFlagged()).opening(this::open));
        if (!seen.deal().deal().status().isFinished()) {
            Alive.of(seen.deal().assessment(), telling, words).ifPresent(alive -> card.getChildren().add(1, alive));
        }
        return card;
    }

    @Override
    public void fact(FactKind kind) {
        model.edit(kind);
    }

    @Override
    public void step() {
        model.editStep();
    }

    @Override
    public void contact() {
        edits.desk().navigator().logContact(Optional.of(model.id()));
    }

    /** Evidence lies on this very screen. */
    private void open(Spot spot) {
        spot.fact().ifPresent(model::edit);
        if (spot.attempt().isPresent()) {
            edits.desk().navigator().openDeal(model.id(), spot);
        }
    }
}
