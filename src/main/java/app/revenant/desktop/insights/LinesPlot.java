package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Texts;
import app.revenant.work.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Lines over one axis, each with its own stroke so that no colour is needed to tell them apart; upright marks. */
final class LinesPlot extends Plot {

    private static final double HEIGHT = 210;

    /** An upright line and what it says. */
    private record Upright(double x, Line line, Label label) {
    }

    private final Map<Path, List<Chart.Point>> paths = new LinkedHashMap<>();
    private final List<Upright> marks = new ArrayList<>();
    private final double from;
    private final double to;
    private final double most;

    static LinesPlot of(Chart.Lines chart, Figures figures) {
        double[] across = chart.lines().stream().flatMap(line -> line.points().stream()).mapToDouble(Chart.Point::x)
                .flatMap(x -> DoubleStream.of(x, Math.min(x, 0), Math.max(x, 0))).sorted().toArray();
        double from = across.length == 0 ? 0 : across[0];
        double to = across.length == 0 ? 1 : Math.max(across[across.length - 1], from + 1);
        DoubleStream ups = chart.lines().stream().flatMap(line -> line.points().stream()).mapToDouble(Chart.Point::y);
        return new LinesPlot(chart, figures, new double[] {from, to, chart.up() == Chart.Unit.SHARE ? Scale.ofShares(ups) : Scale.of(ups)});
    }

    private LinesPlot(Chart.Lines chart, Figures figures, double[] ends) {
        super(figures.number(0, chart.up()), figures.number(ends[2], chart.up()), figures.number(ends[0], chart.across()),
                figures.number(ends[1], chart.across()));
        from = ends[0];
        to = ends[1];
        most = ends[2];
        chart.marks().forEach(mark -> mark(mark, figures));
        for (int place = 0; place < chart.lines().size(); place++) {
            Path path = new Path();
            path.getStyleClass().addAll("chart-line", "line-" + place);
            paths.put(path, chart.lines().get(place).points());
        }
        getChildren().addAll(paths.keySet());
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    private void mark(Chart.Mark mark, Figures figures) {
        Upright upright = new Upright(mark.x(), axis("chart-mark"), Texts.small(figures.name(mark.name())));
        upright.label().getStyleClass().add("tone-ghost");
        marks.add(upright);
        getChildren().addAll(upright.line(), upright.label());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        paths.forEach((path, points) -> path.getElements().setAll(points.stream().map(point -> step(point, points)).toList()));
        marks.forEach(this::lay);
    }

    private PathElement step(Chart.Point point, List<Chart.Point> all) {
        double x = x(across(point.x()));
        double y = y(point.y() / most);
        return point == all.get(0) ? new MoveTo(x, y) : new LineTo(x, y);
    }

    private double across(double x) {
        return Math.max(0, Math.min(1, (x - from) / (to - from)));
    }

    /** What a mark says stands at its right, or at its left where there is no room; above everything drawn. */
    private void lay(Upright mark) {
        double x = Math.round(x(across(mark.x()))) + 0.5;
        mark.line().setStartX(x);
        mark.line().setEndX(x);
        mark.line().setStartY(2);
        mark.line().setEndY(bottom());
        double wide = mark.label().prefWidth(-1);
        double left = x + 6 + wide > right() ? x - 6 - wide : x + 6;
        put(mark.label(), Math.max(0, left), 0);
    }
}
