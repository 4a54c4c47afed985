package app.revenant.desktop.log;

import app.revenant.desktop.kit.ContactPanel;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The short form of the sheet, beside a list. */
public final class LogPanel implements ContactPanel {

    private final LogPanelModel model;
    private final Ties ties = new Ties();
    private Optional<LogPanelView> view = Optional.empty();
    private Runnable left = () -> { };

    /** @param held what was said before and not saved */
    public LogPanel(Office office, Desk desk, HeldForms held) {
        this.model = new LogPanelModel(office, desk, held);
    }

    @Override
    public void about(Optional<Chosen> chosen) {
        model.about(chosen);
    }

    @Override
    public void press(int digit) {
        if (model.press(digit)) {
            view.ifPresent(LogPanelView::begin);
        }
    }

    @Override
    public void afterwards(Runnable saved, Runnable giveUp) {
        model.afterwards(saved);
        left = giveUp;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        StackPane place = new StackPane();
        ties.add(model.shown().watch(form -> {
            view.ifPresent(LogPanelView::release);
            view = form.map(one -> new LogPanelView(one, words, () -> left.run()));
            place.getChildren().setAll(view.stream().toList());
        }));
        return place;
    }

    @Override
    public void closed() {
        ties.release();
        view.ifPresent(LogPanelView::release);
        model.putAside();
    }
}
