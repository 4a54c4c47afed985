package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.Settings;
import app.revenant.model.StageKind;
import app.revenant.model.StepKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes the review out of all deals: the listed ones with their assessments, the finished ones for their history. */
public final class WeeklyReview {

    private static final int WEEK = 7;

    private final Collection<DealHistory> all;
    private final List<Reviewed> listed;
    private final Settings settings;
    private final Rates rates;
    private final UsualSize usual;
    private final LocalDate today;

    public WeeklyReview(Collection<DealHistory> all, List<Reviewed> listed, Settings settings, LocalDate today) {
        this.all = all;
        this.listed = listed;
        this.settings = settings;
        this.today = today;
        this.rates = Rates.of(all, settings);
        this.usual = UsualSize.of(all);
    }

    public Review write() {
        List<Review.Decision> decisions = decisions();
        return new Review(today, states(), Forecast.of(listed, rates, settings.currency()), withoutAmount(), decisions,
                where(this::isCommitted), where(deal -> deal.assessment().state() == State.MY_TURN),
                where(this::isUndated), where(this::isClosingDue), where(this::hasMoved), finished(), leads(), hoursPerLead(), rates);
    }

    private List<Reviewed> where(Predicate<Reviewed> condition) {
        return listed.stream().filter(condition).toList();
    }

    private Map<State, Integer> states() {
        Map<State, Integer> states = new EnumMap<>(State.class);
        listed.forEach(deal -> states.merge(deal.assessment().state(), 1, Integer::sum));
        return states;
    }

    private int withoutAmount() {
        return where(deal -> deal.assessment().state() != State.PARKED && deal.deal().offer().amount().isEmpty()).size();
    }

    private List<Review.Decision> decisions() {
        return listed.stream().filter(deal -> deal.assessment().isFlagged())
                .map(deal -> new Review.Decision(deal, valueAtRisk(deal), Replacement.of(deal, rates, usual)))
                .sorted(Comparator.comparingDouble(Review.Decision::valueAtRisk).reversed()).toList();
    }

    /** value × c × (1 − P), in the deal's own currency. */
    private double valueAtRisk(Reviewed deal) {
        double value = deal.deal().offer().amount().map(amount -> amount.major().doubleValue()).orElse(0.0);
        return value * rates.of(deal) * (1 - deal.alive());
    }

    private boolean isCommitted(Reviewed deal) {
        return deal.commitment(today).isPresent();
    }

    private boolean isUndated(Reviewed deal) {
        State state = deal.assessment().state();
        boolean live = state == State.ACTIVE || state == State.WATCH || state == State.WAITING || state == State.MY_TURN;
        return live && deal.deal().nextStep().flatMap(NextStep::due).isEmpty();
    }

    private boolean isClosingDue(Reviewed deal) {
        return deal.deal().nextStep().filter(step -> step.kind().filter(StepKind.CLOSE::equals).isPresent())
                .flatMap(NextStep::due).filter(day -> !day.isAfter(today)).isPresent();
    }

    private boolean hasMoved(Reviewed deal) {
        return deal.history().stages().stream().anyMatch(entry -> isThisWeek(entry.on()));
    }

    private boolean isThisWeek(LocalDate day) {
        return !day.isAfter(today) && day.isAfter(today.minusDays(WEEK));
    }

    private List<DealHistory> finished() {
        return all.stream().filter(history -> history.deal().status().isFinished())
                .filter(history -> history.deal().closing().on().filter(this::isThisWeek).isPresent()).toList();
    }

    /**
     * Full expected loss of what ended without a sale this week, in leads of the usual size. Whoever never answered was no
     * more than a lead.
     */
    private double leads() {
        return finished().stream().filter(history -> history.deal().status() != DealStatus.WON)
                .mapToDouble(history -> rateOf(history) / rates.ofLead() * usual.shareOf(history)).sum();
    }

    private Optional<Double> hoursPerLead() {
        Hours hours = Hours.of(all.stream().map(DealHistory::deal).toList());
        return Optional.of(hours).filter(each -> each.deals() > 0).map(each -> each.own() / each.deals());
    }

    /** An answer to the closing letter makes nobody engaged. */
    private double rateOf(DealHistory history) {
        LocalDate end = history.deal().closing().on().orElse(today);
        boolean engaged = history.attempts().stream().filter(ContactAttempt::isSignOfLife)
                .anyMatch(attempt -> !attempt.at().atZone(settings.zone()).toLocalDate().isAfter(end));
        return engaged ? rates.of(settings.kindOf(history.deal().stage()).orElse(StageKind.DISCOVERY)) : rates.ofLead();
    }
}
