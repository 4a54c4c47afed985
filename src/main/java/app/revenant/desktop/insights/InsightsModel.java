package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.work.Chart;
import app.revenant.work.Office;
import app.revenant.work.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which period is looked at, and its charts. */
final class InsightsModel {

    private final Desk desk;
    private final Function<Period, List<Chart>> figures;
    private final Live<Period> period = new Live<>(Period.YEAR);
    private final Live<Optional<List<Chart>>> charts = new Live<>(Optional.empty());
    private final Runnable silenceBell;

    /** @param figures reads everything there is: called in the background */
    InsightsModel(Office office, Desk desk, Function<Period, List<Chart>> figures) {
        this.desk = desk;
        this.figures = figures;
        this.silenceBell = office.bell().listen(change -> desk.background().onWindow(this::read));
    }

    void read() {
        Period wished = period.get();
        desk.run(() -> figures.apply(wished), read -> {
            if (wished == period.get()) {
                charts.set(Optional.of(read));
            }
        });
    }

    void choose(Period wished) {
        period.set(wished);
        read();
    }

    Live<Period> period() {
        return period;
    }

    /** Empty until they are read the first time. */
    Live<Optional<List<Chart>>> charts() {
        return charts;
    }

    void close() {
        silenceBell.run();
    }
}
