package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the window shows while the deals are read; nothing at all where that takes no time. */
final class Waiting extends VBox {

    private static final double GAP = 12;
    private static final double SIZE = 32;
    private static final Duration PATIENCE = Duration.millis(400);
    private static final Duration APPEARING = Duration.millis(200);

    Waiting(Words words) {
        super(GAP);
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(SIZE, SIZE);
        turning.setAccessibleText(words.of("shell.reading"));
        getChildren().addAll(turning, Texts.muted(words.of("shell.reading")));
        setAlignment(Pos.CENTER);
        setOpacity(0);
        FadeTransition appearing = new FadeTransition(APPEARING, this);
        appearing.setDelay(PATIENCE);
        appearing.setToValue(1);
        appearing.play();
    }
}
