package app.revenant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What was offered and when: the price said, the proposal sent, the day they announced to decide. */
public record Offer(
        Optional<Money> amount,
        Optional<Instant> priceDisclosed,
        Optional<Instant> proposalSent,
        Optional<LocalDate> expectedClose,
        Optional<LocalDate> decisionDate,
        Optional<String> whatCloses) {

    public static final Offer NONE = new Offer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
