package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which list, in which order, led by which causes; below, its deals as cards. Arrows go through them, Enter opens one. */
final class GhostListPane extends VBox {

    private static final double GAP = 8;
    private static final double ORDER_WIDTH = 116;

    private final GhostsModel model;
    private final Words words;
    private final Telling telling;
    private final Pill sum = new Pill("", Tone.GHOST);
    private final FlowPane shelves = new FlowPane(6, 6);
    private final FlowPane causes = new FlowPane(6, 6);
    private final ListView<Assessed> deals = new ListView<>();
    private boolean choosing;

    GhostListPane(GhostsModel model, Words words, Telling telling) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.telling = telling;
        getStyleClass().add("ghost-list");
        Choice<Order> order = new Choice<>(List.of(Order.values()), words::word, model.list().get().order());
        order.setPrefWidth(ORDER_WIDTH);
        order.setMinWidth(ORDER_WIDTH);
        order.setId("ghosts-order");
        deals.setId("ghosts-list");
        order.setAccessibleText(words.of("ghosts.order"));
        order.valueProperty().addListener((property, before, now) -> model.sort(now));
        deals.setCellFactory(view -> new GhostCell(words, telling, () -> model.seen().get()));
        deals.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(now));
        deals.setOnKeyPressed(key -> {
            if (Stroke.OPEN.isPressed(key)) {
                model.openChosen();
            }
        });
        deals.setAccessibleText(words.of("ghosts.title"));
        deals.setPlaceholder(Texts.wrapped(Texts.muted(words.of("ghosts.empty-list"))));
        VBox.setVgrow(deals, Priority.ALWAYS);
        Label title = Texts.title(words.of("ghosts.title"));
        title.setMinWidth(USE_PREF_SIZE);
        sum.setMinWidth(0);
        VBox head = new VBox(GAP, Rows.of(GAP, title, sum, Rows.gap(), order), shelves, causes);
        head.getStyleClass().add("ghost-list-head");
        getChildren().addAll(head, deals);
    }

    void begin() {
        deals.requestFocus();
    }

    void refresh() {
        GhostList list = model.list().get();
        List<Assessed> rows = list.rows();
        String money = list.sums().stream().map(words::money).collect(Collectors.joining(" · "));
        sum.setText(money.isEmpty() ? words.of("ghosts.count", rows.size()) : money);
        sum.setTooltip(new Tooltip(sum.getText()));
        Optional<String> held = held();
        shelves.getChildren().setAll(Stream.of(Shelf.values()).filter(shelf -> isShown(list, shelf))
                .map(shelf -> chip("shelf-" + shelf.code(), words.word(shelf) + "  " + list.count(shelf), Tone.PLAIN, list.shelf() == shelf,
                        () -> model.show(any -> any.on(shelf)))).toList());
        causes.getChildren().setAll(list.ledBy().stream().map(cause -> chip(list, cause)).toList());
        if (list.hidden() > 0) {
            causes.getChildren().add(chip("ghosts-hidden", words.of("ghosts.hidden", list.hidden()), Tone.PLAIN, list.withHidden(),
                    () -> model.show(any -> any.showingHidden(!any.withHidden()))));
        }
        causes.setManaged(!causes.getChildren().isEmpty());
        held.ifPresent(this::hold);
        quietly(() -> deals.getItems().setAll(rows));
        select(model.chosen().get());
    }

    void select(Optional<Assessed> deal) {
        quietly(() -> deal.map(known -> deals.getItems().indexOf(known)).filter(place -> place >= 0)
                .ifPresentOrElse(this::selectAt, deals.getSelectionModel()::clearSelection));
    }

    private void selectAt(int place) {
        if (deals.getSelectionModel().getSelectedIndex() != place) {
            deals.getSelectionModel().select(place);
            deals.getFocusModel().focus(place);
            deals.scrollTo(Math.max(0, place - 1));
        }
    }

    /** A list that is rare is only named where it has something. */
    private static boolean isShown(GhostList list, Shelf shelf) {
        return shelf != Shelf.CONTACT_LOST || list.count(shelf) > 0 || list.shelf() == shelf;
    }

    private Chip chip(GhostList list, Cause cause) {
        return chip("cause-" + cause.number(), cause.number() + " " + telling.causeShort(cause), Tone.GHOST, list.causes().contains(cause),
                () -> model.show(any -> any.toggling(cause)));
    }

    private static Chip chip(String id, String text, Tone tone, boolean chosen, Runnable act) {
        Chip chip = new Chip(text, tone);
        chip.setId(id);
        chip.setSelected(chosen);
        chip.setOnAction(pressed -> act.run());
        return chip;
    }

    /** Chips are made anew; the focus stays on the one that was pressed. */
    private Optional<String> held() {
        return chips().filter(Node::isFocused).map(Node::getId).findFirst();
    }

    private void hold(String id) {
        chips().filter(chip -> id.equals(chip.getId())).findFirst().ifPresent(Node::requestFocus);
    }

    private Stream<Node> chips() {
        return Stream.concat(shelves.getChildren().stream(), causes.getChildren().stream());
    }

    private void chosen(Assessed deal) {
        if (!choosing && deal != null) {
            model.choose(deal);
        }
    }

    /** What the model says is no choice of the seller's. */
    private void quietly(Runnable change) {
        boolean before = choosing;
        choosing = true;
        change.run();
        choosing = before;
    }
}
