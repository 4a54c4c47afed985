package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.FactKind;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A calm word above the deals: one of them went further and nobody knows who decides. It blocks nothing. */
final class OwnerHint extends HBox {

    private final Moves moves;
    private final Words words;
    private final Desk desk;

    OwnerHint(Moves moves, Words words, Desk desk) {
        super(8);
        this.moves = moves;
        this.words = words;
        this.desk = desk;
        setId("owner-hint");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("owner-hint");
    }

    void show(Optional<PipelineRow> moved) {
        getChildren().clear();
        setVisible(moved.isPresent());
        setManaged(moved.isPresent());
        moved.ifPresent(row -> {
            Label hint = Texts.clipped(Texts.plain(words.of("board.owner-hint", row.name())));
            Button note = Buttons.quiet(words.of("board.owner-open"), () -> desk.navigator().openDeal(row.id(), Spot.of(FactKind.OWNER)));
            note.setId("owner-note");
            getChildren().addAll(Icon.of(Feather.HELP_CIRCLE), hint, Rows.gap(), note,
                    Icon.button(Feather.X, words.of("kit.close"), moves::dismissHint));
        });
    }
}
