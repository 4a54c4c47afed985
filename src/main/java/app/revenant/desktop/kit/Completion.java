package app.revenant.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** Offers what is already known while one types. Down and Up choose, Enter takes, Esc leaves the text as typed. */
public final class Completion {

    private static final double LINE = 28;
    private static final int MOST = 6;

    private final TextField field;
    private final Function<String, List<String>> known;
    private final ListView<String> offers = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private Completion(TextField field, Function<String, List<String>> known) {
        this.field = field;
        this.known = known;
        offers.setFixedCellSize(LINE);
        offers.setFocusTraversable(false);
        offers.getStyleClass().add("completion");
        offers.setOnMouseClicked(click -> take());
        popup.getContent().add(offers);
        popup.setAutoHide(true);
    }

    /** @param known what is offered for a text that is not blank */
    public static void on(TextField field, Function<String, List<String>> known, Consumer<String> typed) {
        Completion completion = new Completion(field, known);
        field.textProperty().addListener((property, before, text) -> {
            typed.accept(text);
            completion.offer(text);
        });
        field.focusedProperty().addListener((property, before, focused) -> completion.leave(focused));
        field.addEventFilter(KeyEvent.KEY_PRESSED, completion::key);
    }

    private void offer(String text) {
        List<String> found = taking || text.isBlank() || !field.isFocused() ? List.of()
                : known.apply(text).stream().limit(MOST).toList();
        if (found.isEmpty() || found.equals(List.of(text))) {
            popup.hide();
            return;
        }
        offers.getItems().setAll(found);
        offers.setPrefSize(field.getWidth(), found.size() * LINE + 2);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, place.getMinX(), place.getMaxY() + 2);
    }

    private void key(KeyEvent pressed) {
        if (!popup.isShowing()) {
            return;
        }
        if (pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.UP) {
            pressed.consume();
            int step = pressed.getCode() == KeyCode.DOWN ? 1 : -1;
            int next = offers.getSelectionModel().getSelectedIndex() + step;
            offers.getSelectionModel().select(Math.max(0, Math.min(offers.getItems().size() - 1, next)));
        } else if (pressed.getCode() == KeyCode.ENTER && offers.getSelectionModel().getSelectedIndex() >= 0) {
            pressed.consume();
            take();
        } else if (pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            popup.hide();
        }
    }

    private void take() {
        String chosen = offers.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking = true;
            field.setText(chosen);
            field.end();
            taking = false;
            popup.hide();
        }
    }

    private void leave(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }
}
