package app.revenant.ghosting;

import app.revenant.model.NextStep;
import app.revenant.model.Origin;
import app.revenant.model.StepOwner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the deal's own fields say: where it came from, the price, the announced decision, the next step. */
final class DealSignals {

    private static final double PRICE_DAYS = 3;
    private static final double DECISION_DAYS = 5;

    private final Situation deal;

    DealSignals(Situation deal) {
        this.deal = deal;
    }

    List<Observation> all() {
        return Stream.of(origin(), afterPrice(), decisionDate(), step(), questions()).flatMap(Optional::stream).toList();
    }

    private Optional<Observation> origin() {
        return deal.deal().origin().map(Origin::code)
                .map(code -> Observation.inDeal(Signal.ORIGIN, code, Details.NONE));
    }

    private Optional<Observation> afterPrice() {
        return deal.deal().offer().priceDisclosed().filter(price -> !price.isAfter(deal.now()))
                .flatMap(this::sincePrice);
    }

    private Optional<Observation> sincePrice(Instant price) {
        Details when = Details.on(deal.time().dayOf(price));
        if (deal.log().hasSignAfter(price)) {
            return Optional.of(Observation.inDeal(Signal.AFTER_PRICE, "SPOKE", when));
        }
        boolean wrote = deal.log().entries().stream().anyMatch(entry -> entry.isOutbound() && entry.at().isAfter(price));
        return wrote && deal.clock().between(price, deal.now()) >= PRICE_DAYS
                ? Optional.of(Observation.inDeal(Signal.AFTER_PRICE, "SILENT", when)) : Optional.empty();
    }

    private Optional<Observation> decisionDate() {
        return deal.deal().offer().decisionDate().flatMap(date -> decisionOutcome(date)
                .map(outcome -> Observation.inDeal(Signal.DECISION_DATE, outcome, Details.on(date))));
    }

    private Optional<String> decisionOutcome(LocalDate date) {
        if (date.isAfter(deal.today())) {
            return Optional.of("AHEAD");
        }
        Instant end = deal.time().endOf(date);
        boolean passed = deal.clock().between(end, deal.now()) > DECISION_DAYS && !deal.log().hasSignSince(end);
        return passed ? Optional.of("PASSED") : Optional.empty();
    }

    private Optional<Observation> step() {
        Optional<String> task = deal.deal().nextStep().flatMap(NextStep::text);
        return stepOutcome().map(outcome -> Observation.inDeal(Signal.STEP, outcome, Details.saying(task)));
    }

    private Optional<String> stepOutcome() {
        Optional<NextStep> step = deal.deal().nextStep();
        if (step.isEmpty()) {
            return Optional.of("NONE");
        }
        return step.get().owner() == StepOwner.ME ? Optional.of("ME")
                : step.get().effort().map(effort -> "THEM_" + effort.code());
    }

    private Optional<Observation> questions() {
        return deal.deal().work().openQuestions().map(open -> Observation.inDeal(Signal.QUESTIONS,
                open >= 3 ? "MANY" : open >= 1 ? "FEW" : "ZERO", Details.counting(open)));
    }
}
