package app.revenant.review;

import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import app.revenant.sample.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A seller's deals, finished and open, as a review sees them on the day of the stories. */
final class Pipeline {

    private final List<DealHistory> all = new ArrayList<>();
    private final List<Reviewed> listed = new ArrayList<>();
    private final ASeller seller = ASeller.aSeller();

    /** So many deals that ended long ago in a stage. */
    Pipeline finished(int count, DealStatus how, StageKind stage) {
        for (int each = 0; each < count; each++) {
            all.add(ADeal.aDeal().at(stage).closed(how, "2026-03-02").history());
        }
        return this;
    }

    Pipeline finished(ADeal deal) {
        all.add(deal.history());
        return this;
    }

    Pipeline open(ADeal deal) {
        all.add(deal.history());
        listed.add(reviewed(deal));
        return this;
    }

    static Reviewed reviewed(ADeal deal) {
        StageKind stage = deal.seller().settings().kindOf(deal.deal().stage()).orElseThrow();
        return new Reviewed(deal.history(), Optional.empty(), deal.contact(), stage, deal.assessed());
    }

    List<DealHistory> all() {
        return all;
    }

    List<Reviewed> listed() {
        return listed;
    }

    Rates rates() {
        return Rates.of(all, seller.settings());
    }

    Review written() {
        return new WeeklyReview(all, listed, seller.settings(), LocalDate.parse(When.today())).write();
    }
}
