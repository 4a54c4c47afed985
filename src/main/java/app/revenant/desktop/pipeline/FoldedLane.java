package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The parked lane while it is folded away: its name and count, on end. It takes cards, too. */
final class FoldedLane extends VBox {

    private static final double UPRIGHT = -90;
    private static final double GAP = 8;

    private final Words words;
    private final Label name = Texts.muted("");

    FoldedLane(Words words, Runnable unfold) {
        super(GAP);
        this.words = words;
        Button button = Icon.button(Feather.CHEVRONS_LEFT, words.of("board.unfold"), unfold);
        button.setId("unfold-parked");
        name.setRotate(UPRIGHT);
        getChildren().addAll(button, new Group(name));
        getStyleClass().addAll("lane", "folded-lane");
        setId("lane--parked");
    }

    void show(Lane lane) {
        name.setText(LaneHead.name(lane, words) + "  " + lane.sum().count());
    }
}
