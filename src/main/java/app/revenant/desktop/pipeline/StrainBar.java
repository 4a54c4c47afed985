package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Tone;
import javafx.scene.layout.Region;

/** Silence against the usual pace, as a thin bar; one bar shows one deal after another while a list is scrolled. */
final class StrainBar extends Region {

    private final Region filled = new Region();
    private double share;
    private Tone tone = Tone.ACCENT;

    StrainBar() {
        getStyleClass().add("bar");
        filled.getStyleClass().addAll("bar-filled", tone.style());
        getChildren().add(filled);
    }

    void show(double now, Tone next, String meaning) {
        share = Math.max(0, Math.min(1, now));
        if (next != tone) {
            filled.getStyleClass().set(1, next.style());
            tone = next;
        }
        setAccessibleText(meaning);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
    }
}
