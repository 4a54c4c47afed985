package app.revenant.work;

import app.revenant.model.Settings;
import app.revenant.model.StageKind;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import app.revenant.review.WeeklyReview;
import java.time.LocalDate;
import java.util.List;

/** The weekly review of everything there is. */
public final class Reviews {

    private final Book book;
    private final Ghosts ghosts;

    public Reviews(Book book, Ghosts ghosts) {
        this.book = book;
        this.ghosts = ghosts;
    }

    public Review today() {
        Snapshot snapshot = book.snapshot();
        Settings settings = snapshot.settings();
        LocalDate today = ghosts.workingTime().dayOf(ghosts.now());
        return new WeeklyReview(snapshot.deals(), listed(), settings, today).write();
    }

    /** Open and parked deals as a review sees them. */
    List<Reviewed> listed() {
        Settings settings = book.settings();
        return ghosts.listed().stream().map(deal -> reviewed(deal, settings)).toList();
    }

    static Reviewed reviewed(Assessed deal, Settings settings) {
        StageKind stage = settings.kindOf(deal.deal().stage()).orElse(StageKind.DISCOVERY);
        return new Reviewed(deal.history(), deal.company(), deal.contact(), stage, deal.assessment());
    }
}
