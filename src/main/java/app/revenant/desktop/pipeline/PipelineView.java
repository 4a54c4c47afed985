package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Telling;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head, what is let through, and the board or the table; small questions are asked over it. */
final class PipelineView extends StackPane {

    private final PipelineModel model;
    private final Words words;
    private final Desk desk;
    private final InPlace place = new InPlace();
    private final BorderPane screen = new BorderPane();
    private final BoardPane board;
    private final PipelineTable table;
    private final FilterBar filters;
    private boolean begun;

    PipelineView(PipelineModel model, Words words, Telling telling, Desk desk, Remembered remembered, Ties ties) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        Saying saying = new Saying(words, telling);
        DealMenu menu = new DealMenu(model, words, desk, new Asks(place, model.moves(), words));
        this.board = new BoardPane(model, saying, menu);
        this.table = new PipelineTable(model, saying, menu, remembered);
        this.filters = new FilterBar(model, words, place);
        FurtherHint hint = new FurtherHint(model.moves(), words, desk);
        screen.getStyleClass().addAll("screen", "pipeline");
        screen.setTop(new VBox(new PipelineHead(model, words, menu.asks(), ties), filters, hint));
        getChildren().addAll(screen, place);
        ties.add(model.moves().unknown().watch(hint::show));
        ties.add(model.shown().watch(this::show));
        ties.add(table::remember);
    }

    /** The focus goes to the deals as soon as there are some; also from the board to the table and back. */
    void begin() {
        begun = true;
        focus();
    }

    private void focus() {
        if (begun && model.shown().get().isKnown()) {
            begun = false;
            if (screen.getCenter() == board) {
                board.begin();
            } else if (screen.getCenter() == table) {
                table.requestFocus();
            }
        }
    }

    private void show(Shown now) {
        if (!now.isKnown()) {
            return;
        }
        filters.show(now);
        boolean empty = now.rows().isEmpty() && now.lanes().stream().allMatch(lane -> lane.rows().isEmpty());
        Region center = empty ? nothing(now) : now.asked().board() ? board : table;
        if (center == table) {
            table.follow(now.asked());
            table.show(now.rows());
            if (now.rows().isEmpty()) {
                table.setPlaceholder(nothing(now));
            }
        } else if (center == board) {
            board.show(now);
        }
        if (screen.getCenter() != center) {
            begun |= screen.getCenter() == board && center == table || screen.getCenter() == table && center == board;
            screen.setCenter(center);
        }
        focus();
    }

    /** An empty pipeline asks for its first deal; an empty choice says that it is one. */
    private EmptyState nothing(Shown now) {
        return now.open() + now.parked() == 0
                ? new EmptyState(Feather.COLUMNS, words.of("pipeline.none"), words.of("pipeline.none-text"),
                        Buttons.primary(words.of("act.new-deal"), desk.navigator()::newDeal))
                : new EmptyState(Feather.SEARCH, words.of("pipeline.no-match"), words.of("pipeline.no-match-text"));
    }
}
