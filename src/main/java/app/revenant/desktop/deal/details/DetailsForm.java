package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.When;
import app.revenant.model.Deal;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.Refusal;
import app.revenant.model.Work;
import app.revenant.work.Amended;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A deal's details as they are being typed. Nothing is lost by what cannot be read. */
final class DetailsForm {

    /** The fields that are typed. */
    enum Field { COMPANY, CONTACT, QUESTIONS, HOURS, PRESALES, WHAT_CLOSES, GOAL }

    /** The moments of a deal. */
    enum Moment { PROPOSAL, PRICE }

    private static final int LONGEST_COUNT = 4;

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Moment, When> moments = new EnumMap<>(Moment.class);
    private Optional<Origin> origin;

    DetailsForm(Deal deal, String company, String contact, ZoneId zone) {
        origin = deal.origin();
        texts.put(Field.COMPANY, company);
        texts.put(Field.CONTACT, contact);
        texts.put(Field.QUESTIONS, deal.work().openQuestions().map(String::valueOf).orElse(""));
        texts.put(Field.HOURS, deal.work().hours().map(BigDecimal::toPlainString).orElse(""));
        texts.put(Field.PRESALES, deal.work().presalesHours().map(BigDecimal::toPlainString).orElse(""));
        texts.put(Field.WHAT_CLOSES, deal.offer().whatCloses().orElse(""));
        texts.put(Field.GOAL, deal.goal().orElse(""));
        moments.put(Moment.PROPOSAL, shown(deal.offer().proposalSent(), zone));
        moments.put(Moment.PRICE, shown(deal.offer().priceDisclosed(), zone));
    }

    String text(Field field) {
        return texts.get(field);
    }

    void type(Field field, String text) {
        texts.put(field, text);
    }

    When moment(Moment moment) {
        return moments.get(moment);
    }

    void at(Moment moment, When when) {
        moments.put(moment, when);
    }

    Optional<Origin> origin() {
        return origin;
    }

    /** Pressing the same again takes it back. */
    void from(Origin chosen) {
        origin = origin.filter(chosen::equals).isPresent() ? Optional.empty() : Optional.of(chosen);
    }

    /** @throws Refusal naming the first thing that cannot be read */
    Filled filled(Deal was, Clock clock, ZoneId zone) {
        return new Filled(origin, moment(Moment.PRICE, was.offer().priceDisclosed(), clock, zone),
                moment(Moment.PROPOSAL, was.offer().proposalSent(), clock, zone), said(Field.WHAT_CLOSES),
                new Work(hours(Field.HOURS), hours(Field.PRESALES), questions()), said(Field.GOAL));
    }

    private Optional<Instant> moment(Moment moment, Optional<Instant> was, Clock clock, ZoneId zone) {
        When when = moments.get(moment);
        if (when.equals(shown(was, zone))) {
            return was;
        }
        return when.isBlank() ? Optional.empty() : Optional.of(when.instant(clock, zone));
    }

    private static When shown(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> When.of(at, zone)).orElse(When.NOW);
    }

    private Optional<Integer> questions() {
        return said(Field.QUESTIONS).map(typed -> {
            if (!typed.matches("\\d+") || typed.length() > LONGEST_COUNT) {
                throw new Refusal("details.questions-wrong", typed);
            }
            return Integer.parseInt(typed);
        });
    }

    private Optional<BigDecimal> hours(Field field) {
        return said(field).map(typed -> {
            if (!typed.matches("\\d{1,5}([.,]\\d{1,2})?")) {
                throw new Refusal("details.hours-wrong", typed);
            }
            return new BigDecimal(typed.replace(',', '.'));
        });
    }

    private Optional<String> said(Field field) {
        return Optional.of(texts.get(field).strip()).filter(text -> !text.isEmpty());
    }

    /** The fields as they could be read. */
    record Filled(Optional<Origin> origin, Optional<Instant> price, Optional<Instant> proposal, Optional<String> whatCloses,
            Work work, Optional<String> goal) {

        /** What stands in the head of the deal stays as it is there. */
        Amended in(Amended deal) {
            Offer now = deal.deal().offer();
            return deal.origin(origin).work(work).goal(goal).offer(new Offer(now.amount(), price, proposal, now.expectedClose(),
                    now.decisionDate(), whatCloses));
        }
    }
}
