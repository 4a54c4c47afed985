package app.revenant.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Money;
import app.revenant.sample.ADeal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static Bucket of(ADeal... deals) {
        return Bucket.of(Stream.of(deals).map(Pipeline::reviewed).toList(), Optional.of("GBP"));
    }

    @Test
    void currenciesAreSummedApartTheOwnOneFirst() {
        Bucket bucket = of(ADeal.aDeal().worth(900, "EUR"), ADeal.aDeal().worth(100, "GBP"), ADeal.aDeal().worth(250, "GBP"));
        assertThat(bucket.totals()).containsExactly(new Money(35_000, "GBP"), new Money(90_000, "EUR"));
    }

    @Test
    void theLargestComesFirstAndWhatHasNoAmountLast() {
        Bucket bucket = of(ADeal.aDeal().named("none", "a"), ADeal.aDeal().named("euro", "b").worth(900, "EUR"),
                ADeal.aDeal().named("small", "c").worth(100, "GBP"), ADeal.aDeal().named("large", "d").worth(250, "GBP"));
        assertThat(bucket.deals()).extracting(deal -> deal.history().id().value()).containsExactly("large", "small", "euro", "none");
        assertThat(bucket.withoutAmount()).isEqualTo(1);
    }

    @Test
    void anEmptyBucketHasNoTotals() {
        assertThat(of()).isEqualTo(new Bucket(List.of(), List.of(), 0));
    }
}
