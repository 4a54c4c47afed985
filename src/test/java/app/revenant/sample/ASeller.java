package app.revenant.sample;

import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.Absence;
import app.revenant.model.EngineChanges;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import app.revenant.resources.ShippedEngine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The seller of a story: in Paris, without public holidays, with the shipped engine. */
public final class ASeller {

    private static final Engine SHIPPED = ShippedEngine.read();

    private final List<Absence> absences = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private ZoneId zone = When.PARIS;
    private Optional<String> holidays = Optional.empty();
    private EngineChanges engine = EngineChanges.NONE;

    private ASeller() {
    }

    public static ASeller aSeller() {
        return new ASeller();
    }

    public ASeller in(String place) {
        zone = ZoneId.of(place);
        return this;
    }

    public ASeller restingWith(String country) {
        holidays = Optional.of(country);
        return this;
    }

    public ASeller away(String from, String to) {
        absences.add(new Absence(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public ASeller calling(StageKind kind, String id) {
        stages.add(new Stage(id, id, kind));
        return this;
    }

    public ASeller changing(EngineChanges changes) {
        engine = changes;
        return this;
    }

    public ZoneId zone() {
        return zone;
    }

    public Settings settings() {
        return Settings.of(zone).withHolidays(holidays).withCurrency(Optional.of("EUR")).withAbsences(absences)
                .withStages(stages).withEngine(engine);
    }

    public Ground ground() {
        return new Ground(settings(), new WorkingTime(zone, PublicHolidays.of(holidays)), SHIPPED.with(engine));
    }

    /** The engine as shipped. */
    public static Engine shipped() {
        return SHIPPED;
    }
}
