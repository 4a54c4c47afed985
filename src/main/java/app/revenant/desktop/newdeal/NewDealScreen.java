package app.revenant.desktop.newdeal;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A sheet with the few things one knows when a deal begins. */
public final class NewDealScreen implements Screen {

    private final NewDealModel model;
    private final Desk desk;
    private final Ties ties = new Ties();

    public NewDealScreen(Office office, Desk desk) {
        this.model = new NewDealModel(office, desk);
        this.desk = desk;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        return new StackPane(NewDealView.sheet(model, words, desk.navigator()::closeSheet, ties));
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
