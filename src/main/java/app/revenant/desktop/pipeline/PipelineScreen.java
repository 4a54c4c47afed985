package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** Every deal that is not finished, on a board or in a table. */
public final class PipelineScreen implements Screen {

    private final Office office;
    private final Desk desk;
    private final Remembered remembered;
    private final PipelineModel model;
    private final Ties ties = new Ties();
    private Runnable begin = () -> { };

    public PipelineScreen(Office office, Desk desk, Remembered remembered) {
        this.office = office;
        this.desk = desk;
        this.remembered = remembered;
        this.model = new PipelineModel(office, desk, remembered);
    }

    @Override
    public Node view(Words words) {
        ties.release();
        PipelineView view = new PipelineView(model, words, office.telling(words.language()), desk, remembered, ties);
        begin = view::begin;
        return view;
    }

    @Override
    public void shown() {
        model.refresh();
        begin.run();
    }

    @Override
    public void closed() {
        ties.release();
        model.close();
    }

    @Override
    public Optional<DealId> deal() {
        return model.chosen();
    }
}
