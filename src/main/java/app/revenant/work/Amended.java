package app.revenant.work;

import app.revenant.model.Closing;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.PersonId;
import app.revenant.model.Work;
import java.time.LocalDate;
import java.util.Optional;

/** A deal with some of its fields changed. Each call gives another one. */
public record Amended(Deal deal) {

    public static Amended of(Deal deal) {
        return new Amended(deal);
    }

    public Amended title(String title) {
        return with(title, deal.company(), deal.contact(), deal.stage(), deal.origin(), deal.offer());
    }

    public Amended company(Optional<CompanyId> company) {
        return with(deal.title(), company, deal.contact(), deal.stage(), deal.origin(), deal.offer());
    }

    public Amended contact(Optional<PersonId> contact) {
        return with(deal.title(), deal.company(), contact, deal.stage(), deal.origin(), deal.offer());
    }

    public Amended stage(String stage) {
        return with(deal.title(), deal.company(), deal.contact(), stage, deal.origin(), deal.offer());
    }

    public Amended origin(Optional<Origin> origin) {
        return with(deal.title(), deal.company(), deal.contact(), deal.stage(), origin, deal.offer());
    }

    public Amended offer(Offer offer) {
        return with(deal.title(), deal.company(), deal.contact(), deal.stage(), deal.origin(), offer);
    }

    public Amended nextStep(Optional<NextStep> nextStep) {
        return with(deal.status(), deal.closing(), deal.parkedUntil(), deal.work(), deal.goal(), nextStep);
    }

    public Amended work(Work work) {
        return with(deal.status(), deal.closing(), deal.parkedUntil(), work, deal.goal(), deal.nextStep());
    }

    public Amended goal(Optional<String> goal) {
        return with(deal.status(), deal.closing(), deal.parkedUntil(), deal.work(), goal, deal.nextStep());
    }

    /** Open again: nothing of a closing or a parking stays. */
    public Amended open() {
        return with(DealStatus.OPEN, Closing.NONE, Optional.empty(), deal.work(), deal.goal(), deal.nextStep());
    }

    public Amended parked(LocalDate until) {
        return parked(until, Closing.NONE);
    }

    /** @param closing what they said of it: a reason and a cause, but no day of closing */
    public Amended parked(LocalDate until, Closing closing) {
        return with(DealStatus.PARKED, closing, Optional.of(until), deal.work(), deal.goal(), deal.nextStep());
    }

    /** Finished: nobody owes a step any more. */
    public Amended closed(DealStatus status, Closing closing) {
        return with(status, closing, Optional.empty(), deal.work(), deal.goal(), Optional.empty());
    }

    private Amended with(String title, Optional<CompanyId> company, Optional<PersonId> contact, String stage,
            Optional<Origin> origin, Offer offer) {
        return new Amended(new Deal(deal.id(), title, company, contact, stage, deal.status(), deal.created(),
                deal.closing(), deal.parkedUntil(), origin, offer, deal.work(), deal.goal(), deal.nextStep()));
    }

    private Amended with(DealStatus status, Closing closing, Optional<LocalDate> parkedUntil, Work work,
            Optional<String> goal, Optional<NextStep> nextStep) {
        return new Amended(new Deal(deal.id(), deal.title(), deal.company(), deal.contact(), deal.stage(), status,
                deal.created(), closing, parkedUntil, deal.origin(), deal.offer(), work, goal, nextStep));
    }
}
