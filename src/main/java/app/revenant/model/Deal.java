package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One sale in progress, without its log.
 *
 * @param stage the id of a {@link Stage}
 * @param parkedUntil the day a parked deal comes back
 * @param goal the prospect's wish, in their words
 */
public record Deal(
        DealId id,
        String title,
        Optional<CompanyId> company,
        Optional<PersonId> contact,
        String stage,
        DealStatus status,
        LocalDate created,
        Closing closing,
        Optional<LocalDate> parkedUntil,
        Optional<Origin> origin,
        Offer offer,
        Work work,
        Optional<String> goal,
        Optional<NextStep> nextStep) {
}
