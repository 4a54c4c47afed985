package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.work.Chart;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Lines, and which is which where there are several. */
final class LinesPane extends VBox {

    private static final double STROKE = 22;

    LinesPane(Chart.Lines chart, Figures figures) {
        super(8, LinesPlot.of(chart, figures));
        if (chart.lines().size() > 1) {
            FlowPane legend = new FlowPane(16, 4);
            for (int place = 0; place < chart.lines().size(); place++) {
                legend.getChildren().add(entry(place, figures.name(chart.lines().get(place).name())));
            }
            getChildren().add(legend);
        }
    }

    private static Node entry(int place, String name) {
        Line stroke = new Line(0, 0, STROKE, 0);
        stroke.getStyleClass().addAll("chart-line", "line-" + place);
        return Rows.of(6, stroke, Texts.whole(Texts.small(name)));
    }
}
