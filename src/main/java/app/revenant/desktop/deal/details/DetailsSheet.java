package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import javafx.scene.Node;

/** The sheet that edits a deal's details. What was typed outlives a change of language. */
public final class DetailsSheet implements Screen {

    private final DetailsModel model;
    private final Ties ties = new Ties();

    public DetailsSheet(Office office, Desk desk, DealId deal) {
        this.model = new DetailsModel(office, desk, deal);
    }

    @Override
    public Node view(Words words) {
        ties.release();
        EditSheet sheet = new EditSheet(words, words.of("details.title"),
                new EditSheet.Acts(model::save, model::refuse, model::giveUp), model.refusal(), ties);
        ties.add(model.form().watch(form -> form.ifPresent(typed ->
                sheet.fill(new DetailsView(model, typed, words).fields(), "#details-company"))));
        return sheet;
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
