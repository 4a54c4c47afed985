package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"60,POS,false", "61,POS,true", "61,NEG,true", "61,NOT_ASKED,false"})
    void whatWasLearntMoreThanSixtyDaysAgoIsToBeAskedAgain(int days, FactValue value, boolean stale) {
        KnownFacts known = new KnownFacts(List.of(fact(value, days)), TODAY);
        assertThat(known.isStale(FactKind.BUDGET)).isEqualTo(stale);
        assertThat(known.isStale(FactKind.PAIN)).as("a blank is not old").isFalse();
    }

    @Test
    void whatWasAskedAgainIsFresh() {
        assertThat(new KnownFacts(List.of(fact(FactValue.POS, 0), fact(FactValue.NEG, 90)), TODAY).isStale(FactKind.BUDGET)).isFalse();
    }

    private static Fact fact(FactValue value, int daysAgo) {
        return new Fact(FactKind.BUDGET, value, TODAY.minusDays(daysAgo), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
