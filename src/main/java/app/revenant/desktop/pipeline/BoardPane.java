package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The board: a column for each stage, the parked lane at the right. One card is chosen, and the focus stays with it. */
final class BoardPane extends ScrollPane {

    private final PipelineModel model;
    private final Saying saying;
    private final DealMenu menu;
    private final Asks asks;
    private final HBox row = new HBox(10);
    private final Dragging dragging;
    private final BoardKeys keys;
    private final FoldedLane folded;
    private List<LanePane> lanes = List.of();
    private List<String> built = List.of();
    private Optional<ContextMenu> open = Optional.empty();

    BoardPane(PipelineModel model, Saying saying, DealMenu menu) {
        this.model = model;
        this.saying = saying;
        this.menu = menu;
        this.asks = menu.asks();
        this.dragging = new Dragging(this, model.moves(), asks);
        this.keys = new BoardKeys(this, model);
        this.folded = new FoldedLane(saying.words(), this::unfold);
        dragging.onto(folded, Lane.Kind.PARKED);
        row.getStyleClass().add("board-row");
        setContent(row);
        setFitToHeight(true);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("board");
    }

    void show(Shown now) {
        boolean focused = lanes.stream().anyMatch(lane -> lane.list().isFocused());
        build(now);
        for (int at = 0; at < lanes.size(); at++) {
            Lane lane = now.lanes().get(at);
            lanes.get(at).show(lane, saying.words().of("board.lane", LaneHead.name(lane, saying.words()), lane.sum().count()));
            if (lanes.get(at).choose(model.chosen()) && focused && !lanes.get(at).list().isFocused()) {
                lanes.get(at).list().requestFocus();
                lanes.get(at).reveal();
            }
        }
        folded.show(now.lanes().get(now.lanes().size() - 1));
    }

    /** Where one begins: at the chosen card, else at the first. */
    void begin() {
        lanes.stream().filter(lane -> lane.choose(model.chosen())).findFirst()
                .or(() -> lanes.stream().filter(lane -> !lane.lane().rows().isEmpty()).findFirst())
                .ifPresent(lane -> lane.list().requestFocus());
    }

    List<LanePane> lanes() {
        return lanes;
    }

    CardCell cell() {
        CardCell cell = new CardCell(saying);
        dragging.from(cell);
        cell.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !cell.isEmpty()) {
                model.open(cell.getItem());
            }
        });
        cell.setOnContextMenuRequested(asked -> {
            if (!cell.isEmpty()) {
                asked.consume();
                offer(cell, asked.getScreenX(), asked.getScreenY());
            }
        });
        return cell;
    }

    /** One card is chosen on the whole board. */
    void chose(LanePane in, PipelineRow card) {
        model.choose(Optional.of(card.id()));
        lanes.stream().filter(lane -> lane != in).forEach(lane -> lane.choose(Optional.empty()));
    }

    /** By Tab: to the chosen card, else to the first of the column. */
    void entered(LanePane lane) {
        if (!lane.choose(model.chosen())) {
            lane.pick(0);
        }
    }

    void toPark(PipelineRow card) {
        asks.park(card, cellOf(card).map(Node.class::cast).orElse(this));
    }

    void askAmount(PipelineRow card) {
        asks.amount(card, cellOf(card).map(Node.class::cast).orElse(this));
    }

    void askStep(PipelineRow card) {
        asks.step(card, cellOf(card).map(Node.class::cast).orElse(this));
    }

    void menuOf(PipelineRow card) {
        cellOf(card).ifPresent(cell -> {
            var at = cell.localToScreen(cell.getWidth() / 3, cell.getHeight() / 2);
            offer(cell, at.getX(), at.getY());
        });
    }

    private void offer(ListCell<PipelineRow> cell, double x, double y) {
        open.ifPresent(ContextMenu::hide);
        open = Optional.of(menu.of(cell.getItem(), cell));
        open.get().show(cell, x, y);
    }

    private Optional<CardCell> cellOf(PipelineRow card) {
        return lookupAll(".card-cell").stream().filter(node -> node instanceof CardCell cell && cell.getItem() == card)
                .map(node -> (CardCell) node).findFirst();
    }

    private void build(Shown now) {
        boolean fold = !now.asked().parked();
        List<String> wished = now.lanes().stream().map(lane -> lane.id() + (lane.kind() == Lane.Kind.PARKED && fold)).toList();
        if (wished.equals(built)) {
            return;
        }
        built = wished;
        lanes = now.lanes().stream().filter(lane -> lane.kind() != Lane.Kind.PARKED || !fold).map(this::lane).toList();
        row.getChildren().setAll(lanes);
        if (fold) {
            row.getChildren().add(folded);
        }
    }

    private LanePane lane(Lane lane) {
        LaneHead head = new LaneHead(saying);
        LanePane pane = new LanePane(lane, lane.kind() == Lane.Kind.PARKED ? head.foldable(this::fold) : head, this);
        HBox.setHgrow(pane, Priority.ALWAYS);
        dragging.onto(pane);
        keys.on(pane);
        return pane;
    }

    private void fold() {
        model.arrange(model.arrangement().get().parked(false));
    }

    private void unfold() {
        model.arrange(model.arrangement().get().parked(true));
    }
}
