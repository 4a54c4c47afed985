package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** One deal: its head, its facts, its story, and what the engine reads in its silence. */
public final class DealScreen implements Screen {

    private final Office office;
    private final Desk desk;
    private final DealModel model;
    private final DecisionModel decision;
    private final DisagreementsModel disagreements;
    private Optional<DealView> view = Optional.empty();

    /** @param at what to put in sight first */
    public DealScreen(Office office, Desk desk, DealId deal, Spot at) {
        this.office = office;
        this.desk = desk;
        this.model = new DealModel(office, desk, deal, at);
        this.decision = new DecisionModel(office, desk, model);
        this.disagreements = new DisagreementsModel(office, desk, model);
    }

    @Override
    public Node view(Words words) {
        view.ifPresent(DealView::release);
        DealView made = new DealView(model, decision, disagreements, new Edits(office, desk, model.id()), words, office.telling(words.language()));
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.read();
        view.ifPresent(DealView::begin);
    }

    @Override
    public void closed() {
        view.ifPresent(DealView::release);
        model.stop();
    }

    @Override
    public Optional<DealId> deal() {
        return Optional.of(model.id());
    }
}
