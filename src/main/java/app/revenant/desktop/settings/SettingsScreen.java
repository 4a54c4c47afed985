package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Errands;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/** The seller's choices, part by part. */
public final class SettingsScreen implements Screen {

    /**
     * What lies around the settings.
     *
     * @param countries codes of those whose holidays are known
     */
    public record Around(Errands errands, SettingsHold hold, Remembered memory, Set<String> countries) {

        public Around {
            countries = Set.copyOf(countries);
        }
    }

    private final Office office;
    private final Desk desk;
    private final Around around;
    private final SettingsModel model;
    private final Ties ties = new Ties();
    private Optional<SettingsView> view = Optional.empty();
    private Optional<Words> words = Optional.empty();

    public SettingsScreen(Office office, Desk desk, Around around) {
        this.office = office;
        this.desk = desk;
        this.around = around;
        this.model = new SettingsModel(office, desk, around.hold());
    }

    @Override
    public Node view(Words now) {
        ties.release();
        words = Optional.of(now);
        Stand stand = new Stand(model, now, ties, desk);
        SettingsView made = new SettingsView(stand, new Parts(office, around));
        view.flatMap(SettingsView::focused).ifPresent(made::focusOnce);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.begin();
        view.ifPresent(SettingsView::begin);
    }

    @Override
    public void closed() {
        view.ifPresent(SettingsView::leave);
        ties.release();
        words.ifPresent(now -> model.close(now.of("settings.unsaved"), now.of("settings.unsaved-why"), now.of("settings.save")));
    }
}
