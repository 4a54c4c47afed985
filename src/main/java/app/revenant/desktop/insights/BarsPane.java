package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Texts;
import app.revenant.work.Chart;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.geometry.HPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Bars below each other: what at the left, how much at the right. */
final class BarsPane extends GridPane {

    private static final double LEAST_NAME = 90;

    BarsPane(Chart.Bars chart, Figures figures) {
        getStyleClass().add("chart-bars");
        getColumnConstraints().addAll(names(), tracks(), numbers());
        double full = full(chart);
        for (int row = 0; row < chart.bars().size(); row++) {
            Chart.Bar bar = chart.bars().get(row);
            Label number = Texts.whole(Texts.strong(figures.figure(bar, chart.unit())));
            addRow(row, Texts.wrapped(Texts.plain(figures.name(bar.name()))), track(bar, chart.unit(), full), number);
            bar.of().filter(of -> chart.unit() == Chart.Unit.SHARE).ifPresent(of ->
                    number.setGraphic(Texts.whole(Texts.small(figures.words().of("figures.of", of)))));
            number.setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    private static double full(Chart.Bars chart) {
        DoubleStream ends = chart.bars().stream().filter(bar -> !Figures.isFew(bar, chart.unit())).flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.high().orElse(0.0)));
        return chart.unit() == Chart.Unit.SHARE ? Scale.ofShares(ends) : Math.max(ends.max().orElse(1), Double.MIN_NORMAL);
    }

    private static BarTrack track(Chart.Bar bar, Chart.Unit unit, double full) {
        if (Figures.isFew(bar, unit)) {
            return new BarTrack(0, Optional.empty());
        }
        Optional<double[]> within = bar.low().flatMap(low -> bar.high().map(high -> new double[] {low / full, high / full}));
        return new BarTrack(Math.max(0, Math.min(1, bar.value() / full)), within);
    }

    private static ColumnConstraints names() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(LEAST_NAME);
        column.setPercentWidth(36);
        return column;
    }

    private static ColumnConstraints tracks() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints numbers() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
