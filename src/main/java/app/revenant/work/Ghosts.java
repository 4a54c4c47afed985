package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Assessor;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.ghosting.calibration.Calibration;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The engine's word on every open and parked deal. A deal is assessed again only when something it was read from has
 * changed, or when the assessment is ten minutes old.
 */
public final class Ghosts {

    private static final Duration FRESH = Duration.ofMinutes(10);

    /** What an assessment was made from. Pictures share what did not change, so being the same object is enough. */
    private record Kept(DealHistory history, Optional<Person> contact, Optional<Company> company, Assessed assessed) {

        boolean isFor(DealHistory otherHistory, Optional<Person> otherContact, Optional<Company> otherCompany) {
            return history == otherHistory && contact.equals(otherContact) && company.equals(otherCompany);
        }
    }

    private final Book book;
    private final Calibrations calibrations;
    private final Clock clock;
    private Map<DealId, Kept> kept = new HashMap<>();
    private Optional<Settings> settings = Optional.empty();
    private Optional<Calibration> learnt = Optional.empty();
    private Instant since = Instant.MIN;
    private Instant at = Instant.MIN;
    private Assessor assessor;
    private Ground ground;

    public Ghosts(Book book, Calibrations calibrations, Clock clock) {
        this.book = book;
        this.calibrations = calibrations;
        this.clock = clock;
    }

    /** Open and parked deals, flagged ones first, otherwise in the order of the store. */
    public synchronized List<Assessed> listed() {
        Snapshot snapshot = book.snapshot();
        refresh(snapshot.settings());
        Map<DealId, Kept> next = new HashMap<>();
        List<Assessed> all = snapshot.deals().stream().filter(history -> !history.deal().status().isFinished())
                .map(history -> keep(history, snapshot, next)).toList();
        kept = next;
        return all.stream().sorted(Comparator.comparing(each -> !each.assessment().isFlagged())).toList();
    }

    /** One deal, whatever its status. */
    public synchronized Optional<Assessed> of(DealId id) {
        Snapshot snapshot = book.snapshot();
        refresh(snapshot.settings());
        return snapshot.deal(id).map(history -> keep(history, snapshot, kept));
    }

    /** What the engine would have said of a deal at an earlier instant. */
    public synchronized Assessment asOf(DealHistory history, Instant then) {
        Snapshot snapshot = book.snapshot();
        refresh(snapshot.settings());
        return assessor.assess(history, snapshot.contactOf(history.deal()), then);
    }

    /** The working days of the seller's settings. */
    public synchronized WorkingTime workingTime() {
        refresh(book.settings());
        return ground.time();
    }

    /** The instant of the newest assessment; none is more than ten minutes older. */
    public synchronized Instant now() {
        refresh(book.settings());
        return at;
    }

    /** Deals at which the engine points, without those the seller has put aside. */
    public List<Assessed> flagged() {
        return listed().stream().filter(each -> each.assessment().isFlagged() && !each.assessment().hidden()).toList();
    }

    /** What is assessed again is assessed as of now: an older instant would not see the contact just logged. */
    private void refresh(Settings current) {
        Instant now = clock.instant();
        boolean stale = now.isBefore(at) || Duration.between(since, now).compareTo(FRESH) > 0;
        at = now;
        Calibration calibration = calibrations.current();
        boolean same = settings.filter(known -> known == current).isPresent() && learnt.filter(known -> known == calibration).isPresent();
        if (stale || !same) {
            settings = Optional.of(current);
            learnt = Optional.of(calibration);
            since = now;
            kept = new HashMap<>();
            ground = calibrations.ground(current);
            assessor = new Assessor(ground);
        }
    }

    private Assessed keep(DealHistory history, Snapshot snapshot, Map<DealId, Kept> into) {
        Optional<Person> contact = snapshot.contactOf(history.deal());
        Optional<Company> company = snapshot.companyOf(history.deal());
        Kept known = kept.get(history.id());
        Kept current = known != null && known.isFor(history, contact, company) ? known
                : new Kept(history, contact, company, assess(history, contact, company));
        into.put(history.id(), current);
        return current.assessed();
    }

    private Assessed assess(DealHistory history, Optional<Person> contact, Optional<Company> company) {
        Assessment assessment = assessor.assess(history, contact, at);
        return new Assessed(history, company, contact, assessment);
    }
}
