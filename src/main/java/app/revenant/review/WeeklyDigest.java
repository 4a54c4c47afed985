package app.revenant.review;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Settings;
import app.revenant.model.StageEntry;
import app.revenant.model.WeeklySnapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the digest out of a review. */
public final class WeeklyDigest {

    private static final int WEEK = 7;

    private final Review review;
    private final Collection<DealHistory> all;
    private final Settings settings;
    private final WorkingTime time;

    public WeeklyDigest(Review review, Collection<DealHistory> all, Settings settings, WorkingTime time) {
        this.review = review;
        this.all = all;
        this.settings = settings;
        this.time = time;
    }

    /**
     * @param listed open and parked deals
     * @param ended those of {@link Review#finished()} that were not won, as the engine saw them when they were closed
     * @param before how deals stood in the week to compare with
     */
    public Digest write(List<Reviewed> listed, List<Reviewed> ended, List<WeeklySnapshot> before, Remarks remarks) {
        return new Digest(review.day(), outlooks(listed), review.forecast(), review.withoutAmount(), moved(),
                review.finished().stream().filter(history -> history.deal().status() == DealStatus.WON).toList(),
                closed(ended), listed.stream().filter(deal -> isThisWeek(deal.deal().created())).toList(),
                Shift.of(before, listed), remarks);
    }

    /** Deals that ended without a sale, whenever that was. */
    public List<Closed> closed(List<Reviewed> ended) {
        UsualSize usual = UsualSize.of(all);
        return ended.stream().map(deal -> closed(deal, usual)).sorted(Comparator.comparing(Closed::on)).toList();
    }

    private Closed closed(Reviewed deal, UsualSize usual) {
        LocalDate on = deal.deal().closing().on().orElse(review.day());
        return Closed.of(deal, on, time.endOf(on), Replacement.of(deal, review.rates(), usual));
    }

    private Map<Outlook, Bucket> outlooks(List<Reviewed> listed) {
        Map<Outlook, Bucket> outlooks = new EnumMap<>(Outlook.class);
        for (Outlook outlook : Outlook.values()) {
            outlooks.put(outlook, Bucket.of(listed.stream().filter(deal -> Outlook.of(deal, review.day()) == outlook).toList(),
                    settings.currency()));
        }
        return outlooks;
    }

    private List<Digest.Moved> moved() {
        return review.moved().stream().flatMap(deal -> deal.history().stages().stream()
                        .filter(entry -> isThisWeek(entry.on()) && !Digest.began(deal.deal(), entry.on()))
                        .max(Comparator.comparing(StageEntry::on))
                        .map(entry -> new Digest.Moved(deal, entry.stage(), entry.on())).stream())
                .sorted(Comparator.comparing(Digest.Moved::on).reversed()).toList();
    }

    private boolean isThisWeek(LocalDate day) {
        return !day.isAfter(review.day()) && day.isAfter(review.day().minusDays(WEEK));
    }
}
