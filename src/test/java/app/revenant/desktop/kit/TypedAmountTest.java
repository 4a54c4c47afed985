package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Money;
import org.junit.jupiter.api.Test;

class TypedAmountTest {

    private static long euros(String text) {
        return TypedAmount.read(text, "EUR").map(Money::minor).orElse(-1L);
    }

    @Test
    void spacesCommasAndPointsPartThousands() {
        assertThat(euros("18 400")).isEqualTo(1_840_000);
        assertThat(euros("18\u202f400 €")).isEqualTo(1_840_000);
        assertThat(euros("18,400")).isEqualTo(1_840_000);
        assertThat(euros("18.400")).isEqualTo(1_840_000);
        assertThat(euros("1,018,400")).isEqualTo(101_840_000);
    }

    @Test
    void theLastMarkIsDecimalUnlessThreeDigitsFollow() {
        assertThat(euros("18,400.50")).isEqualTo(1_840_050);
        assertThat(euros("18.400,5")).isEqualTo(1_840_050);
        assertThat(euros("0,99")).isEqualTo(99);
    }

    @Test
    void kMeansThousands() {
        assertThat(euros("12k")).isEqualTo(1_200_000);
        assertThat(euros("1,5 K")).isEqualTo(150_000);
    }

    @Test
    void whatIsNoAmountIsBlank() {
        assertThat(euros("")).isEqualTo(-1);
        assertThat(euros("-5")).isEqualTo(-1);
        assertThat(euros("about 5")).isEqualTo(-1);
        assertThat(euros("1.999999")).as("finer than cents").isEqualTo(-1);
        assertThat(euros("9999999999999999")).as("longer than anybody sells for").isEqualTo(-1);
    }

    @Test
    void yenHaveNoCents() {
        assertThat(TypedAmount.read("5000", "JPY")).contains(new Money(5000, "JPY"));
        assertThat(TypedAmount.read("5000,5", "JPY")).isEmpty();
    }
}
