package app.revenant.desktop.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.work.Chart;
import app.revenant.work.ChartFiles;
import app.revenant.work.ChartPicture;
import app.revenant.work.Office;
import app.revenant.work.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Charts that only years of use fill, drawn from figures made up here. */
class InsightsViewTest {

    private static final String KEPT = System.getProperty("revenant.images", "");

    @TempDir
    Path folder;

    @Test
    void honestForecastsLieOnTheDiagonalFromCornerToCorner() {
        Pictured picture = show(List.of(dots(12)), Language.EN, Look.LIGHT);
        List<Circle> circles = picture.scene().getRoot().lookupAll(".chart-dot").stream().map(Circle.class::cast).toList();
        assertThat(circles).hasSize(3);
        Circle none = circles.get(0);
        Circle half = circles.get(1);
        Circle all = circles.get(2);
        assertThat(none.getCenterX()).isLessThan(half.getCenterX());
        assertThat(half.getCenterX()).isEqualTo((none.getCenterX() + all.getCenterX()) / 2);
        assertThat(half.getCenterY()).isEqualTo((none.getCenterY() + all.getCenterY()) / 2);
        assertThat(all.getCenterY()).isLessThan(none.getCenterY());
    }

    @Test
    void belowTenNoLineAndNoDotIsDrawn() {
        Pictured picture = show(List.of(dots(9), lines(9)), Language.EN, Look.LIGHT);
        assertThat(picture.scene().getRoot().lookupAll(".chart-dot")).isEmpty();
        assertThat(picture.scene().getRoot().lookupAll(".chart-line")).isEmpty();
    }

    @Test
    void whereThereIsNothingYetItSaysSoAndNothingCanBeExported() {
        Pictured picture = show(List.of(dots(0), lines(0)), Language.FR, Look.LIGHT);
        assertThat(picture.scene().getRoot().lookup("#insights-empty")).isNotNull();
        assertThat(picture.scene().getRoot().lookup("#insights-export").isDisabled()).isTrue();
    }

    @Test
    void cardsStandTwoAbreastAndBelowEachOtherWhereItIsNarrow() {
        Pictured picture = show(List.of(dots(12), lines(12)), Language.EN, Look.LIGHT);
        assertThat(column(picture, "chart-back-test")).isEqualTo(1);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> picture.scene().getWindow().setWidth(900));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column(picture, "chart-back-test")).isZero();
    }

    @Test
    void fourLinesAndTheirNamesFitTheCardInBothLanguagesAndPalettes() {
        for (Language language : Language.values()) {
            for (Look look : List.of(Look.LIGHT, Look.DARK)) {
                Pictured picture = show(List.of(lines(26), dots(60)), language, look);
                Bounds card = seen(picture.scene().getRoot().lookup("#chart-back-test"));
                assertThat(picture.scene().getRoot().lookupAll(".chart-line")).hasSize(8)
                        .allMatch(line -> card.contains(seen(line)), "within the card");
                keep(picture, language.code() + "-" + look.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private Pictured show(List<Chart> charts, Language language, Look look) {
        try (Office office = SmallOffice.empty(folder)) {
            return Pictured.open().show(new InsightsScreen(office, new FakeDesk().desk(), period -> charts), language, look, false);
        }
    }

    private static Chart dots(int n) {
        return new Chart.Dots(Topic.CALIBRATION.id(), n, List.of(new Chart.Dot(0, 0, n), new Chart.Dot(0.5, 0.5, n), new Chart.Dot(1, 1, n)));
    }

    private static Chart lines(int n) {
        return new Chart.Lines(Topic.BACK_TEST.id(), n, Chart.Unit.COUNT, Chart.Unit.MONEY, List.of(line("declared", n, 200_000),
                line("weighted", n, 120_000), line("honest", n, 80_000), line("won", n, 75_000)), List.of());
    }

    private static Chart.Line line(String name, int n, double level) {
        return new Chart.Line(Chart.Name.of("insights.forecast." + name, "EUR"),
                IntStream.range(0, n).mapToObj(week -> new Chart.Point(week - n - 12, level * (1 + 0.2 * Math.sin(week)))).toList());
    }

    private static int column(Pictured picture, String id) {
        return GridPane.getColumnIndex(picture.scene().getRoot().lookup("#" + id).getParent());
    }

    private static Bounds seen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void keep(Pictured picture, String name) {
        if (!KEPT.isEmpty()) {
            for (Topic topic : List.of(Topic.BACK_TEST, Topic.CALIBRATION)) {
                ChartCard card = (ChartCard) picture.scene().getRoot().lookup("#chart-" + topic.id()).getParent();
                ChartPicture drawn = WaitForAsyncUtils.waitForAsyncFx(5000, card::picture);
                new ChartFiles(Words.in(Language.EN).messages()).picture(drawn, Path.of(KEPT, topic.id() + "-" + name + ".png"));
            }
        }
    }
}
