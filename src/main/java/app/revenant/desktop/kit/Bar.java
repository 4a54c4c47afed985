package app.revenant.desktop.kit;

import javafx.scene.layout.Region;

/** A thin bar, filled from nothing (0) to full (1): silence against the usual pace, or a chance still alive. */
public final class Bar extends Region {

    private final Region filled = new Region();
    private final double share;

    /** @param meaning what a screen reader says of it */
    public Bar(double share, Tone tone, String meaning) {
        this.share = Math.max(0, Math.min(1, share));
        getStyleClass().add("bar");
        filled.getStyleClass().addAll("bar-filled", tone.style());
        getChildren().add(filled);
        setAccessibleText(meaning);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
    }
}
