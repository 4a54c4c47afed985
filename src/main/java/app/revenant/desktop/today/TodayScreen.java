package app.revenant.desktop.today;

import app.revenant.desktop.kit.ContactPanel;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** What the day asks for. */
public final class TodayScreen implements Screen {

    private final Office office;
    private final ContactPanel panel;
    private final TodayModel model;
    private final Ties ties = new Ties();
    private Optional<TodayView> view = Optional.empty();

    /** @param panel beside the list, for whichever deal is chosen */
    public TodayScreen(Office office, Desk desk, ContactPanel panel) {
        this.office = office;
        this.panel = panel;
        this.model = new TodayModel(office, desk, panel);
    }

    @Override
    public Node view(Words words) {
        ties.release();
        TodayView made = new TodayView(model, words, office.telling(words.language()), office.clock().getZone(), ties);
        made.beside(panel, words);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.refresh();
        view.ifPresent(TodayView::begin);
    }

    @Override
    public void closed() {
        ties.release();
        model.close();
        panel.closed();
    }

    @Override
    public Optional<DealId> deal() {
        return model.deal();
    }
}
