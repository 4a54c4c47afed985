package app.revenant.desktop.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * A few values as chips; each may carry the key that presses it. What is chosen is said by the model alone. Tab stops
 * once at all of them together, arrows go from one to the next.
 */
public final class KeyedChips<T> extends FlowPane {

    private static final double GAP = 6;

    private final Map<T, Chip> chips = new LinkedHashMap<>();
    private boolean passed;

    public KeyedChips(List<T> values, Function<T, String> words, Function<T, Tone> tones, Consumer<T> press) {
        super(GAP, GAP);
        for (T value : values) {
            Chip chip = new Chip(words.apply(value), tones.apply(value));
            chip.setOnAction(pressed -> press.accept(value));
            chip.focusedProperty().addListener((property, before, focused) -> stop());
            chips.put(value, chip);
        }
        getChildren().setAll(chips.values());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        stop();
    }

    /** Tab comes to the chip that has the focus, else to the chosen one, else to the first. */
    private void stop() {
        List<Chip> shown = shown();
        Optional<Chip> stop = shown.stream().filter(Chip::isFocused).findFirst()
                .or(() -> shown.stream().filter(Chip::isSelected).findFirst()).or(() -> shown.stream().findFirst());
        chips.values().forEach(chip -> chip.setFocusTraversable(!passed && stop.filter(chip::equals).isPresent()));
    }

    private List<Chip> shown() {
        return chips.values().stream().filter(Chip::isVisible).toList();
    }

    /** Arrows go from chip to chip, which the toolkit does for radio buttons only. */
    private void walk(KeyEvent key) {
        int step = switch (key.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        List<Chip> shown = shown();
        int place = IntStream.range(0, shown.size()).filter(each -> shown.get(each).isFocused()).findFirst().orElse(-1);
        if (step != 0 && place >= 0 && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            shown.get(Math.floorMod(place + step, shown.size())).requestFocus();
        }
    }

    /** Writes on each chip the key that presses it. */
    public KeyedChips<T> keys(Function<T, String> keys) {
        chips.forEach((value, chip) -> chip.setGraphic(new KeyHint(keys.apply(value))));
        return this;
    }

    /** Tab passes them by: keys of something around them press them, and the focus stays there. */
    public KeyedChips<T> passedByTab() {
        passed = true;
        stop();
        return this;
    }

    /** Takes no more room than this before it wraps, where others stand beside it. */
    public KeyedChips<T> within(double width) {
        setPrefWrapLength(width);
        return this;
    }

    /** Shows as chosen what the model says is chosen. */
    public void choose(Predicate<T> chosen) {
        chips.forEach((value, chip) -> chip.setSelected(chosen.test(value)));
        stop();
    }

    /** Shows only some of them; the others cannot be reached. */
    public void show(Predicate<T> shown) {
        chips.forEach((value, chip) -> {
            chip.setVisible(shown.test(value));
            chip.setManaged(shown.test(value));
        });
        stop();
    }

    public Chip chip(T value) {
        return chips.get(value);
    }
}
