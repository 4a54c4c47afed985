package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** The ghosts: the list at the left, one deal's silence at the right. */
public final class GhostsScreen implements Screen {

    private final Office office;
    private final GhostsModel model;
    private Optional<GhostsView> view = Optional.empty();

    /** @param first the deal to look at; blank looks at the first of the list */
    public GhostsScreen(Office office, Desk desk, Optional<DealId> first, Remembered memory) {
        this.office = office;
        this.model = new GhostsModel(office, desk, first, memory);
    }

    @Override
    public Node view(Words words) {
        view.ifPresent(GhostsView::release);
        GhostsView made = new GhostsView(model, words, office.telling(words.language()));
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.read();
        view.ifPresent(GhostsView::begin);
    }

    @Override
    public void closed() {
        view.ifPresent(GhostsView::release);
        model.close();
    }

    @Override
    public Optional<DealId> deal() {
        return model.chosen().get().map(Assessed::id);
    }
}
