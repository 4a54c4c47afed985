package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The name of a column, how many deals are in it and what they come to. */
final class LaneHead extends VBox {

    private final Saying saying;
    private final Clipped name = new Clipped("strong");
    private final Label count = Texts.small("");
    private final Clipped sum = new Clipped("muted", "small");

    LaneHead(Saying saying) {
        super(2);
        this.saying = saying;
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("lane-head");
        getChildren().addAll(Rows.of(6, name, Rows.gap(), count), sum);
    }

    /** With a way to fold it away. */
    LaneHead foldable(Runnable fold) {
        Words words = saying.words();
        Button button = Icon.button(Feather.CHEVRONS_RIGHT, words.of("board.fold"), fold);
        button.setId("fold-parked");
        getChildren().set(0, Rows.of(6, name, Rows.gap(), count, button));
        return this;
    }

    void show(Lane lane) {
        name.say(name(lane, saying.words()));
        count.setText(saying.words().of("board.count", lane.sum().count()));
        sum.say(saying.sum(lane.sum()), saying.exactSum(lane.sum()));
    }

    static String name(Lane lane, Words words) {
        return switch (lane.kind()) {
            case STAGE -> words.stage(lane.stage().orElseThrow());
            case OTHER -> words.of("board.other");
            case PARKED -> words.of("board.parked");
        };
    }
}
