package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A calm word above the deals: one of them went further and something is not known yet. It blocks nothing. */
final class FurtherHint extends HBox {

    private final Moves moves;
    private final Words words;
    private final Desk desk;

    FurtherHint(Moves moves, Words words, Desk desk) {
        super(8);
        this.moves = moves;
        this.words = words;
        this.desk = desk;
        setId("further-hint");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("further-hint");
    }

    void show(Optional<Unknown.Of> moved) {
        getChildren().clear();
        setVisible(moved.isPresent());
        setManaged(moved.isPresent());
        moved.ifPresent(gap -> {
            Label hint = Texts.clipped(Texts.plain(words.of(gap.what().hint(), gap.row().name())));
            Button note = Buttons.quiet(words.of(gap.what().open()), () -> desk.navigator().openDeal(gap.row().id(), Spot.of(gap.what().fact())));
            note.setId("unknown-note");
            getChildren().addAll(Icon.of(Feather.HELP_CIRCLE), hint, Rows.gap(), note,
                    Icon.button(Feather.X, words.of("kit.close"), moves::dismissHint));
        });
    }
}
