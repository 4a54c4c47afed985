package app.revenant.desktop.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void anAxisEndsAtTheNextRoundNumber() {
        assertThat(Scale.of(DoubleStream.of(3, 210_000))).isEqualTo(250_000);
        assertThat(Scale.of(DoubleStream.of(250_000))).isEqualTo(250_000);
        assertThat(Scale.of(DoubleStream.of(251_000))).isEqualTo(500_000);
    }

    @Test
    void nothingToShowStillHasAnAxis() {
        assertThat(Scale.of(DoubleStream.empty())).isEqualTo(1);
        assertThat(Scale.of(DoubleStream.of(0))).isEqualTo(1);
    }

    @Test
    void sharesEndAtAQuarterAHalfOrTheWhole() {
        assertThat(Scale.ofShares(DoubleStream.of(0.25))).isEqualTo(0.25);
        assertThat(Scale.ofShares(DoubleStream.of(0.2501))).isEqualTo(0.5);
        assertThat(Scale.ofShares(DoubleStream.of(0.51))).isEqualTo(1);
    }
}
