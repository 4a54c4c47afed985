package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.ghosting.calibration.Calibration;
import app.revenant.work.Office;
import java.util.List;
import java.util.Optional;

/** What the seller's own deals have taught, worked out behind the window. */
final class LearntModel {

    /** What was found, as it is told. */
    record Found(Calibration calibration, List<Learnt> things) {
    }

    private final Office office;
    private final Desk desk;
    private final Live<Optional<Found>> found = new Live<>(Optional.empty());

    LearntModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    Live<Optional<Found>> found() {
        return found;
    }

    void begin() {
        desk.run(this::look, each -> found.set(Optional.of(each)));
    }

    private Found look() {
        Calibration seen = office.calibrations().survey();
        return new Found(seen, Learnt.of(seen, office.choices().current().engine(), office.choices().shipped()));
    }
}
