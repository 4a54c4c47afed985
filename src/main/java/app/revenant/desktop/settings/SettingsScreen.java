package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A sheet with the seller's choices. */
public final class SettingsScreen implements Screen {

    private final SettingsModel model;
    private final Desk desk;
    private final Set<String> countries;
    private Runnable release = () -> { };

    /** @param countries codes of those whose holidays are known */
    public SettingsScreen(Office office, Desk desk, Set<String> countries) {
        this.model = new SettingsModel(office, desk);
        this.desk = desk;
        this.countries = Set.copyOf(countries);
    }

    @Override
    public Node view(Words words) {
        release.run();
        SettingsView view = new SettingsView(model, words, countries);
        release = model.wish().watch(view::show);
        return new StackPane(view.sheet(desk.navigator()::closeSheet));
    }

    @Override
    public void shown() {
        model.begin();
    }

    @Override
    public void closed() {
        release.run();
    }
}
