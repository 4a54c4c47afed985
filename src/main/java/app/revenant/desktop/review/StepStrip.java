package app.revenant.desktop.review;

import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewStep;
import app.revenant.work.Sitting;
import java.util.Locale;
import javafx.scene.layout.FlowPane;

/** The seven steps, each with what it still holds; one can go to any of them. */
final class StepStrip extends FlowPane {

    private static final double GAP = 6;

    StepStrip(Sitting sitting, ReviewModel model, Words words) {
        super(GAP, GAP);
        getStyleClass().add("step-strip");
        for (ReviewStep step : ReviewStep.values()) {
            int left = sitting.round().pending().get(step);
            Chip chip = new Chip(words.word(step) + (left > 0 ? " · " + left : ""), Tone.PLAIN);
            chip.setId("review-step-" + step.name().toLowerCase(Locale.ROOT));
            chip.setSelected(step == sitting.step());
            chip.setOnAction(pressed -> {
                chip.setSelected(step == sitting.step());
                model.step(step);
            });
            getChildren().add(chip);
        }
    }
}
