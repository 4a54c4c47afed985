package app.revenant.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"3, 40, 0.0304, 0.1735", "6, 18, 0.1833, 0.5269", "0, 10, 0, 0.2129", "10, 10, 0.7871, 1"})
    void theIntervalIsWilsonsForNineInTen(int hits, int of, double low, double high) {
        assertThat(new Share(hits, of).low()).isCloseTo(low, within(0.00005));
        assertThat(new Share(hits, of).high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void ofNothingAnythingMayBeTrue() {
        assertThat(Share.NONE.value()).isZero();
        assertThat(Share.NONE.low()).isZero();
        assertThat(Share.NONE.high()).isEqualTo(1);
    }
}
