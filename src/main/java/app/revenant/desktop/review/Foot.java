package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The way back and the way on, under a step. */
final class Foot extends HBox {

    private static final double GAP = 8;

    private final Button next;

    /** @param leave keeps what was written before one goes */
    Foot(ReviewModel model, Words words, boolean first, Runnable leave) {
        super(GAP);
        next = Buttons.primary(words.of("ritual.next"), () -> {
            leave.run();
            model.next();
        });
        next.setId("review-next");
        Button back = Buttons.withKey(Buttons.plain(words.of("ritual.back"), () -> {
            leave.run();
            model.back();
        }), Stroke.DEAL_BEFORE.shown());
        back.setId("review-back");
        if (!first) {
            getChildren().add(back);
        }
        getChildren().addAll(Rows.gap(), next);
        getStyleClass().add("review-foot");
    }

    void begin() {
        next.requestFocus();
    }
}
