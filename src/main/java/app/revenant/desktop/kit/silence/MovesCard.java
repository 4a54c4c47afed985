package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What to do, in order. */
public final class MovesCard {

    private MovesCard() {
    }

    /** Blank where the engine proposes nothing. */
    public static Optional<Card> of(Assessed deal, Telling telling, Words words) {
        List<String> moves = telling.moves(deal);
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.of(words.of("silence.moves"));
        for (int place = 0; place < moves.size(); place++) {
            card.getChildren().add(row(place + 1, moves.get(place)));
        }
        return Optional.of(card);
    }

    private static HBox row(int number, String move) {
        Label place = Texts.muted("" + number);
        place.setMinWidth(14);
        Label text = Texts.wrapped(Texts.plain(move));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = Rows.of(6, place, text);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
