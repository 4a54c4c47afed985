package app.revenant.desktop.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.work.Chart;
import app.revenant.work.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures english = new Figures(Words.in(Language.EN));
    private final Figures french = new Figures(Words.in(Language.FR));

    private static Chart.Bars shares(int n) {
        return new Chart.Bars(Topic.HABITS.id(), n, Chart.Unit.SHARE, List.of(new Chart.Bar(Chart.Name.of("insights.habit.courage"), 0.25,
                Optional.of(0.1), Optional.of(0.5), Optional.of(n))));
    }

    private static Chart.Dots dots(int n) {
        return new Chart.Dots(Topic.CALIBRATION.id(), n, List.of(new Chart.Dot(0.2, 0.25, n)));
    }

    @Test
    void aChartReadAloudSaysEveryFigureWithItsRange() {
        assertThat(english.spoken(shares(10))).contains("n = 10", "Awkward questions asked 25% of 10, 90 % interval from 10% to 50%")
                .doesNotContain("Too few");
        assertThat(english.spoken(dots(10))).contains("Foreseen 20%, came 25%, 10 cases");
    }

    @Test
    void nineCasesAreTooFewAndTenAreNot() {
        assertThat(english.spoken(dots(9))).contains("Too few to say: 9 cases so far, and it takes 10.").doesNotContain("Foreseen 20%");
        assertThat(english.spoken(dots(10))).doesNotContain("Too few");
        assertThat(english.isCounted(shares(9))).isTrue();
        assertThat(english.isCounted(shares(0))).isFalse();
    }

    @Test
    void aShareOfNothingIsNoNumber() {
        Chart.Bar none = new Chart.Bar(Chart.Name.of("insights.bar.won"), 0, Optional.empty(), Optional.empty(), Optional.of(0));
        assertThat(english.figure(none, Chart.Unit.SHARE)).isEqualTo("–");
        assertThat(english.figure(none, Chart.Unit.COUNT)).isEqualTo("0");
    }

    @Test
    void aShareOfNineCasesSaysNothingInAChartOfMany() {
        assertThat(english.figure(shares(9).bars().get(0), Chart.Unit.SHARE)).isEqualTo("too few");
        assertThat(english.figure(shares(10).bars().get(0), Chart.Unit.SHARE)).isEqualTo("25%");
        assertThat(english.figure(shares(9).bars().get(0), Chart.Unit.COUNT)).as("a count is what it is").isEqualTo("0.2");
    }

    @Test
    void numbersAreThoseOfTheLanguage() {
        assertThat(french.number(1234.5, Chart.Unit.COUNT)).isEqualTo("1\u202f234,5");
        assertThat(french.number(2.5, Chart.Unit.DAYS)).isEqualTo("2,5 j");
        assertThat(english.number(100_590.4, Chart.Unit.MONEY)).isEqualTo("100,590");
    }
}
