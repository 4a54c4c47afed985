package app.revenant.work;

import app.revenant.ghosting.Conversation;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.ghosting.calibration.Calibration;
import app.revenant.ghosting.calibration.Lessons;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.Change;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Settings;
import app.revenant.model.WeeklySnapshot;
import app.revenant.store.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the program has learnt from the seller's own deals. It is worked out once, and again with every week's snapshots, after
 * an import and when settings change; a call logged in between moves no number. The sample teaches nothing, nor does what was
 * foreseen before the newest ten thousand times.
 */
public final class Calibrations {

    private static final int MOST = 10_000;

    private final Book book;
    private final Shelf shelf;
    private final Engine shipped;
    private final Clock clock;
    private volatile Optional<Calibration> known = Optional.empty();
    private volatile boolean stale;

    public Calibrations(Book book, Shelf shelf, Engine shipped, Clock clock) {
        this.book = book;
        this.shelf = shelf;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** What acts; reads the whole store where something has changed since and there is enough to learn from. */
    public synchronized Calibration current() {
        if (stale || known.isEmpty()) {
            stale = false;
            List<WeeklySnapshot> taken = shelf.read(reading -> reading.newestChances(MOST));
            known = Optional.of(taken.size() < Calibration.ENOUGH ? new Lessons(shipped).drawn() : learn(taken));
        }
        return known.get();
    }

    /** All there is to learn, whether it acts or not; works for a while. */
    public Calibration survey() {
        return learn(shelf.read(reading -> reading.newestChances(MOST)));
    }

    /** Whether percentages may be said; waits for nothing. */
    public boolean isActing() {
        return known.filter(Calibration::calibrated).isPresent();
    }

    /** To be told of every change. */
    public void heed(Change change) {
        if (change.everything() || change.touches(Change.Kind.SNAPSHOT) || change.touches(Change.Kind.SETTINGS)) {
            stale = true;
        }
    }

    /** What all deals share under these settings: the shipped numbers, what was learnt, and over both the seller's own word. */
    Ground ground(Settings settings) {
        Calibration learnt = current();
        return new Ground(settings, time(settings), shipped.with(learnt.acting()).with(settings.engine()), learnt.recalibration());
    }

    private Calibration learn(List<WeeklySnapshot> newest) {
        Snapshot picture = book.snapshot();
        Instant now = clock.instant();
        Ground ground = new Ground(picture.settings(), time(picture.settings()), shipped);
        Map<DealId, List<WeeklySnapshot>> taken = newest.stream().collect(Collectors.groupingBy(WeeklySnapshot::deal));
        Lessons lessons = new Lessons(shipped);
        picture.deals().stream().filter(history -> !SampleShare.isMarked(history.id())).forEach(history ->
                lessons.take(talk(history, picture, ground, now), history.deal().closing().revealedCause(),
                        taken.getOrDefault(history.id(), List.of())));
        return lessons.drawn();
    }

    private static Conversation talk(DealHistory history, Snapshot picture, Ground ground, Instant now) {
        return new Conversation(history, picture.contactOf(history.deal()), ground, now);
    }

    private static WorkingTime time(Settings settings) {
        return new WorkingTime(settings.zone(), PublicHolidays.of(settings.holidays()));
    }
}
