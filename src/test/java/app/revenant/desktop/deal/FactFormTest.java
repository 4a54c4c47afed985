package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LearntHow;
import app.revenant.model.Money;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aFactNeedsItsValue() {
        assertRefused(form(FactKind.BUDGET), "deal.fact-value");
    }

    @Test
    void whatWasNotAskedHasNoWordsAndNoAmount() {
        FactForm form = form(FactKind.BUDGET);
        form.value(FactValue.NOT_ASKED);
        form.words("peut-être");
        form.amount("40000");
        form.how(LearntHow.LIVE);
        assertThat(form.fact(TODAY, "EUR")).isEqualTo(new Fact(FactKind.BUDGET, FactValue.NOT_ASKED, TODAY, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void anAmountIsReadAsPeopleTypeIt() {
        FactForm form = form(FactKind.COST_INACTION);
        form.value(FactValue.POS);
        form.amount("40 000");
        assertThat(form.fact(TODAY, "EUR").amount()).contains(new Money(4_000_000, "EUR"));
        form.amount("beaucoup");
        assertRefused(form, "deal.amount");
    }

    @Test
    void aRealDeadlineHasADate() {
        FactForm form = form(FactKind.EVENT);
        form.value(FactValue.POS);
        assertRefused(form, "deal.event-date");
        form.date(Optional.of(TODAY.plusMonths(2)));
        assertThat(form.fact(TODAY, "EUR").date()).contains(TODAY.plusMonths(2));
        form.value(FactValue.NEG);
        assertThat(form.fact(TODAY, "EUR").date()).isEmpty();
    }

    @Test
    void nothingWasLearntTomorrow() {
        FactForm form = form(FactKind.PAIN);
        form.value(FactValue.POS);
        form.on(Optional.of(TODAY.plusDays(1)));
        assertRefused(form, "deal.fact-future");
        form.on(Optional.of(TODAY));
        assertThat(form.fact(TODAY, "EUR").on()).isEqualTo(TODAY);
    }

    @Test
    void whoIsAskedOnlyOfWhoDecidesAndOfOtherRoutes() {
        FactForm form = form(FactKind.PAIN);
        form.value(FactValue.POS);
        form.who("le DG");
        assertThat(form.fact(TODAY, "EUR").who()).isEmpty();
        FactForm owner = form(FactKind.OWNER);
        owner.value(FactValue.OTHER_NOT_MET);
        owner.who(" le DG ");
        assertThat(owner.fact(TODAY, "EUR").who()).contains("le DG");
    }

    @Test
    void theLatestDayCountsAndOnOneDayTheLaterEntry() {
        Fact first = fact(FactValue.NEG, TODAY.minusDays(1));
        Fact second = fact(FactValue.POS, TODAY.minusDays(1));
        Fact older = fact(FactValue.NOT_ASKED, TODAY.minusDays(2));
        Fact tomorrow = fact(FactValue.NEG, TODAY.plusDays(1));
        KnownFacts known = new KnownFacts(List.of(first, second, older, tomorrow), TODAY);
        assertThat(known.of(FactKind.PAIN)).contains(second);
        assertThat(known.of(FactKind.BUDGET)).isEmpty();
    }

    private static Fact fact(FactValue value, LocalDate on) {
        return new Fact(FactKind.PAIN, value, on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static FactForm form(FactKind kind) {
        return new FactForm(kind, Optional.empty(), TODAY);
    }

    private static void assertRefused(FactForm form, String key) {
        assertThatThrownBy(() -> form.fact(TODAY, "EUR")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
