package app.revenant.desktop.today;

import app.revenant.desktop.kit.Digits;
import app.revenant.desktop.kit.Stroke;
import app.revenant.work.Agenda;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The lines. Up and Down pass over heads; digits press what the form beside them has, Enter opens. */
final class TodayList extends ListView<TodayLine> {

    private final TodayModel model;

    TodayList(TodayModel model, LineCell cells) {
        this.model = model;
        getStyleClass().add("today-list");
        setCellFactory(list -> cell(cells));
        getSelectionModel().selectedItemProperty().addListener((property, before, line) ->
                Optional.ofNullable(line).flatMap(TodayLine::item).ifPresent(model::choose));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.chosen().get().ifPresent(model::open);
            }
        });
    }

    /** As wide as the list and no wider; as high as its text needs at that width. */
    private static ListCell<TodayLine> cell(LineCell cells) {
        ListCell<TodayLine> cell = new ListCell<>() {
            @Override
            protected double computePrefHeight(double width) {
                double inner = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
                return getGraphic() == null || inner <= 0 ? super.computePrefHeight(width)
                        : snapSizeY(getGraphic().prefHeight(inner) + snappedTopInset() + snappedBottomInset());
            }

            @Override
            protected void updateItem(TodayLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(empty || line == null ? null : cells.of(line));
                setDisable(!empty && line != null && line.item().isEmpty());
                setAccessibleText(empty || line == null ? "" : cells.spoken(line));
            }
        };
        cell.setPrefWidth(0);
        return cell;
    }

    /** New lines take the choice away from the list; the model still knows it. */
    void show(List<TodayLine> lines) {
        getItems().setAll(lines);
        model.chosen().get().ifPresent(this::choose);
    }

    void choose(Agenda.Item item) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).item().filter(item::equals).isPresent() && getSelectionModel().getSelectedIndex() != i) {
                getSelectionModel().select(i);
                getFocusModel().focus(i);
            }
        }
    }

    private void key(KeyEvent pressed) {
        if (pressed.isAltDown() || pressed.isShortcutDown()) {
            return;
        }
        Optional<Agenda.Item> item = model.chosen().get();
        int digit = Digits.of(pressed).orElse(0);
        if (pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.UP) {
            pressed.consume();
            step(pressed.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (digit > 0) {
            pressed.consume();
            item.ifPresent(chosen -> model.press(chosen, digit));
        } else if (Stroke.OPEN.isPressed(pressed)) {
            pressed.consume();
            item.ifPresent(model::open);
        }
    }

    private void step(int way) {
        int next = getSelectionModel().getSelectedIndex() + way;
        while (next >= 0 && next < getItems().size() && getItems().get(next).item().isEmpty()) {
            next += way;
        }
        if (next >= 0 && next < getItems().size()) {
            getSelectionModel().clearAndSelect(next);
            scrollTo(Math.max(0, next - 2));
        }
    }
}
