package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import javafx.scene.Node;

/** The sheet that edits a deal's details. */
public final class DetailsSheet implements Screen {

    private final DetailsModel model;
    private final Ties ties = new Ties();

    public DetailsSheet(Office office, Desk desk, DealId deal) {
        this.model = new DetailsModel(office, desk, deal);
    }

    @Override
    public Node view(Words words) {
        return new Fields<>("details.title", "#details-company", model.editing(), model::save,
                (form, spoken) -> new DetailsView(model, form, spoken).fields()).in(words, ties);
    }

    @Override
    public void shown() {
        model.begin();
    }

    @Override
    public void closed() {
        ties.release();
    }
}
