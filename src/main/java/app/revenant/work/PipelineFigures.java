package app.revenant.work;

import app.revenant.ghosting.State;
import app.revenant.review.Review;
import java.util.List;

/** Counts and sums the pipeline. */
public final class PipelineFigures {

    private final Ghosts ghosts;
    private final Reviews reviews;

    public PipelineFigures(Ghosts ghosts, Reviews reviews) {
        this.ghosts = ghosts;
        this.reviews = reviews;
    }

    public Figures figures() {
        List<Assessed> listed = ghosts.listed();
        Review review = reviews.today();
        int open = (int) listed.stream().filter(deal -> deal.assessment().state() != State.PARKED).count();
        int hidden = (int) listed.stream().filter(deal -> deal.assessment().hidden()).count();
        int flagged = (int) listed.stream().filter(deal -> deal.assessment().isFlagged()).count();
        return new Figures(open, review.forecast(), flagged - hidden, hidden);
    }
}
