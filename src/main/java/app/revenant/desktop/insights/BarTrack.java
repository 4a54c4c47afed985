package app.revenant.desktop.insights;

import java.util.Optional;
import javafx.scene.layout.Region;

/** One bar from nothing to full, with a thin range where there is one. */
final class BarTrack extends Region {

    private static final double HEIGHT = 14;
    private static final double END = 6;

    private final Region filled = part("chart-bar");
    private final Region range = part("chart-range");
    private final Region from = part("chart-range");
    private final Region to = part("chart-range");
    private final double share;
    private final Optional<double[]> within;

    /** @param within both ends of the range, as shares of the full width */
    BarTrack(double share, Optional<double[]> within) {
        this.share = share;
        this.within = within;
        getStyleClass().add("chart-track");
        getChildren().add(filled);
        within.ifPresent(ends -> getChildren().addAll(range, from, to));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(40);
        setPrefWidth(240);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        filled.resizeRelocate(0, 0, Math.round(width * share), HEIGHT);
        within.ifPresent(ends -> {
            double left = Math.round(ends[0] * width);
            double right = Math.max(left + 1, Math.round(ends[1] * width));
            range.resizeRelocate(left, HEIGHT / 2 - 0.5, right - left, 1);
            from.resizeRelocate(left, (HEIGHT - END) / 2, 1, END);
            to.resizeRelocate(right - 1, (HEIGHT - END) / 2, 1, END);
        });
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
