package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A field between two axes, with what stands at their ends; both begin at the lower left. */
abstract class Plot extends Region {

    static final double ABOVE = 20;
    private static final double BELOW = 20;
    private static final double GAP = 6;

    private final Line across = axis("chart-axis");
    private final Line top = axis("chart-grid");
    private final Label most;
    private final Label least;
    private final Label first;
    private final Label last;

    /** @param least what the upright axis begins with, and so on */
    Plot(String least, String most, String first, String last) {
        this.least = Texts.small(least);
        this.most = Texts.small(most);
        this.first = Texts.small(first);
        this.last = Texts.small(last);
        getChildren().addAll(across, top, this.least, this.most, this.first, this.last);
        setMinWidth(0);
    }

    /** From where the field begins at the left. */
    final double left() {
        return Math.ceil(Math.max(least.prefWidth(-1), most.prefWidth(-1))) + GAP;
    }

    final double right() {
        return getWidth() - GAP;
    }

    final double bottom() {
        return getHeight() - BELOW;
    }

    /** @param share from 0 at the left to 1 */
    final double x(double share) {
        return left() + share * (right() - left());
    }

    /** @param share from 0 at the bottom to 1 */
    final double y(double share) {
        return bottom() - share * (bottom() - ABOVE);
    }

    @Override
    protected void layoutChildren() {
        lay(across, bottom());
        lay(top, ABOVE);
        put(least, 0, bottom() - least.prefHeight(-1) / 2);
        put(most, 0, ABOVE - most.prefHeight(-1) / 2);
        put(first, left(), bottom() + 3);
        put(last, right() - last.prefWidth(-1), bottom() + 3);
    }

    private void lay(Line line, double at) {
        line.setStartX(left());
        line.setEndX(right());
        line.setStartY(Math.round(at) + 0.5);
        line.setEndY(Math.round(at) + 0.5);
    }

    static void put(Label label, double x, double y) {
        label.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(label.prefWidth(-1)), Math.ceil(label.prefHeight(-1)));
    }

    static Line axis(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        return line;
    }
}
