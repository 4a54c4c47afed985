package app.revenant.exchange.csv;

import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.Origin;
import app.revenant.model.PersonId;
import app.revenant.model.StageEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A deal as far as another system knows it. Whatever is blank there is nothing known, not something gone. */
record ForeignDeal(
        DealId id,
        String title,
        Optional<CompanyId> company,
        Optional<PersonId> contact,
        String stage,
        DealStatus status,
        Optional<LocalDate> created,
        Optional<LocalDate> closed,
        Optional<Money> amount,
        Optional<Origin> origin,
        Optional<LocalDate> expectedClose,
        Optional<String> nextStep,
        List<StageEntry> stages) {
}
