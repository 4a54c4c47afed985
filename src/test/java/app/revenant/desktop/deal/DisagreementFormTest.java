package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Disagreement;
import app.revenant.model.Raised;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisagreementFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Disagreement PRICE = new Disagreement(TODAY.minusDays(3), "price", Raised.LATER);
    private static final Disagreement DATE = new Disagreement(TODAY, "date", Raised.NEVER);

    @Test
    void whatItWasAboutAndTheDayMustBeSaid() {
        DisagreementForm form = DisagreementForm.blank(TODAY);
        form.about("  ");
        assertThatThrownBy(form::disagreement).isInstanceOf(Refusal.class).hasMessageContaining("disagreement.blank");
        form.about(" date ");
        form.raised(Raised.NEVER);
        assertThat(form.disagreement()).isEqualTo(DATE);
        form.on(Optional.empty());
        assertThatThrownBy(form::disagreement).isInstanceOf(Refusal.class);
    }

    @Test
    void aCorrectedOneKeepsItsPlaceAndANewOneComesLast() {
        DisagreementForm correction = DisagreementForm.of(0, PRICE);
        correction.raised(Raised.ON_THE_SPOT);
        assertThat(correction.in(List.of(PRICE, DATE))).extracting(Disagreement::raised).containsExactly(Raised.ON_THE_SPOT, Raised.NEVER);
        DisagreementForm added = DisagreementForm.blank(TODAY);
        added.about("date");
        added.raised(Raised.NEVER);
        assertThat(added.in(List.of(PRICE))).containsExactly(PRICE, DATE);
    }
}
