package app.revenant.work;

import app.revenant.ghosting.State;
import app.revenant.ghosting.Vitality;
import app.revenant.model.Settings;
import app.revenant.model.StageKind;
import app.revenant.model.WeeklySnapshot;
import app.revenant.review.Rates;
import app.revenant.store.Ledger;
import app.revenant.store.Reading;
import app.revenant.store.Shelf;
import app.revenant.store.Transaction;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * How every open and parked deal stood, once a week. What was foreseen can be told from what came only if it was written
 * down before; a week in which nobody looked is never made up afterwards.
 */
public final class Snapshots {

    private static final double NINE_PLACES = 1e9;

    private final Book book;
    private final Ghosts ghosts;
    private final Shelf shelf;
    private final Ledger ledger;

    public Snapshots(Book book, Ghosts ghosts, Shelf shelf, Ledger ledger) {
        this.book = book;
        this.ghosts = ghosts;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    /** Week by week; within a week in the order of the store. */
    public List<WeeklySnapshot> all() {
        return shelf.read(Reading::snapshots);
    }

    /** The Monday of the newest ones. */
    public Optional<LocalDate> lastWeek() {
        return shelf.read(Reading::lastSnapshotWeek);
    }

    /**
     * Takes those of this week unless there are some already, and tells whether it did. It is no act of the seller: what can be
     * taken back stays what it was.
     */
    public boolean takeIfDue() {
        LocalDate week = thisWeek();
        if (isTaken(lastWeek(), week)) {
            return false;
        }
        List<WeeklySnapshot> taken = take(week);
        return !taken.isEmpty() && !ledger.note(tx -> keep(tx, taken, week)).isEmpty();
    }

    /** Another program may have been quicker, and a deal may be gone by now. */
    private static void keep(Transaction tx, List<WeeklySnapshot> taken, LocalDate week) {
        if (!isTaken(tx.reading().lastSnapshotWeek(), week)) {
            taken.stream().filter(each -> tx.reading().has(each.deal())).forEach(tx::add);
        }
    }

    /** Also where the clock was set back: weeks go forward. */
    private static boolean isTaken(Optional<LocalDate> last, LocalDate week) {
        return last.filter(known -> !known.isBefore(week)).isPresent();
    }

    private LocalDate thisWeek() {
        return ghosts.workingTime().dayOf(ghosts.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<WeeklySnapshot> take(LocalDate week) {
        Snapshot picture = book.snapshot();
        Rates rates = Rates.of(picture.deals(), picture.settings());
        List<Assessed> listed = ghosts.listed();
        Instant now = ghosts.now();
        return listed.stream().map(deal -> taken(deal, week, now, rateOf(deal, rates, picture.settings()))).toList();
    }

    private static double rateOf(Assessed deal, Rates rates, Settings settings) {
        return deal.assessment().state() == State.NEVER_ENGAGED ? rates.ofLead()
                : rates.of(settings.kindOf(deal.deal().stage()).orElse(StageKind.DISCOVERY));
    }

    private static WeeklySnapshot taken(Assessed deal, LocalDate week, Instant now, double rate) {
        Optional<Vitality> vitality = deal.assessment().vitality();
        return new WeeklySnapshot(week, deal.deal().id(), now, deal.assessment().state().code(),
                vitality.map(Vitality::alive).map(Snapshots::rounded), vitality.map(Vitality::uncalibrated).map(Snapshots::rounded),
                vitality.map(Vitality::atRest).map(Snapshots::rounded), rounded(deal.assessment().idleDays()),
                deal.assessment().signsOfLife(), deal.assessment().unanswered(), deal.deal().stage(), deal.deal().offer().amount(),
                rounded(rate), deal.deal().offer().expectedClose());
    }

    /** So that a file can say it and read it back the same. */
    private static double rounded(double number) {
        return Math.rint(number * NINE_PLACES) / NINE_PLACES;
    }
}
