package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Chart;
import app.revenant.work.Office;
import app.revenant.work.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** The charts of one period, two abreast where there is room. */
public final class InsightsScreen implements Screen {

    private final Desk desk;
    private final InsightsModel model;
    private Optional<InsightsView> view = Optional.empty();

    public InsightsScreen(Office office, Desk desk, Function<Period, List<Chart>> figures) {
        this.desk = desk;
        this.model = new InsightsModel(office, desk, figures);
    }

    @Override
    public Node view(Words words) {
        view.ifPresent(InsightsView::release);
        InsightsView made = new InsightsView(model, words, desk);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.read();
        view.ifPresent(InsightsView::begin);
    }

    @Override
    public void closed() {
        view.ifPresent(InsightsView::release);
        model.close();
    }
}
