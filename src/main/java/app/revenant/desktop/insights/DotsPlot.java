package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Texts;
import app.revenant.work.Chart;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** What was foretold, to the right, against what came, upwards; on the diagonal a forecast is honest. */
final class DotsPlot extends Plot {

    private static final double HEIGHT = 230;
    private static final double RADIUS = 5;

    /** A group as it is drawn. */
    private record Drawn(Chart.Dot dot, Circle circle, Label label) {
    }

    private final Line diagonal = axis("chart-diagonal");
    private final List<Drawn> dots;
    private final Label upright;
    private final Label across;

    DotsPlot(Chart.Dots chart, Figures figures) {
        super(figures.share(0), figures.share(1), figures.share(0), figures.share(1));
        upright = Texts.small(figures.words().of("figures.came"));
        across = Texts.small(figures.words().of("figures.foretold"));
        dots = chart.dots().stream().map(dot -> drawn(dot, figures)).toList();
        getChildren().addAll(diagonal, upright, across);
        dots.forEach(each -> getChildren().addAll(each.circle(), each.label()));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    private static Drawn drawn(Chart.Dot dot, Figures figures) {
        Circle circle = new Circle(RADIUS);
        circle.getStyleClass().add("chart-dot");
        Tooltip.install(circle, new Tooltip(figures.spoken(dot)));
        return new Drawn(dot, circle, Texts.small(figures.words().of("figures.of-cases", dot.of())));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        diagonal.setStartX(x(0));
        diagonal.setStartY(y(0));
        diagonal.setEndX(x(1));
        diagonal.setEndY(y(1));
        put(upright, left(), 0);
        put(across, (left() + right() - across.prefWidth(-1)) / 2, bottom() + 3);
        dots.forEach(this::lay);
    }

    private void lay(Drawn each) {
        double x = x(each.dot().predicted());
        double y = y(each.dot().observed());
        each.circle().setCenterX(x);
        each.circle().setCenterY(y);
        besideTheDiagonal(each.label(), x, y);
    }

    /** Below it to the right, or above it to the left where there is no room at the right. */
    private void besideTheDiagonal(Label label, double x, double y) {
        double wide = label.prefWidth(-1);
        double high = label.prefHeight(-1);
        if (x + RADIUS + 4 + wide > right()) {
            put(label, x - RADIUS - 4 - wide, Math.max(0, y - high));
        } else {
            put(label, x + RADIUS + 4, Math.min(y, bottom() - high));
        }
    }
}
