package app.revenant.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;

/** One of a few values, shown in words; found in a long list by its first letters. */
public final class Choice<T> extends ComboBox<T> {

    private static final Duration BETWEEN_LETTERS = Duration.seconds(1);

    private final PauseTransition pause = new PauseTransition(BETWEEN_LETTERS);
    private final StringBuilder typed = new StringBuilder();

    public Choice(List<T> values, Function<T, String> words, T chosen) {
        getItems().setAll(values);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return getValue();
            }
        });
        setValue(chosen);
        setMaxWidth(Double.MAX_VALUE);
        pause.setOnFinished(over -> typed.setLength(0));
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void type(KeyEvent event) {
        boolean letter = event.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit);
        if (letter && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            typed.append(event.getCharacter());
            pause.playFromStart();
            TypeAhead names = new TypeAhead(getItems().stream().map(getConverter()::toString).toList());
            names.find(typed.toString(), getSelectionModel().getSelectedIndex()).ifPresent(this::choose);
        }
    }

    private void choose(int place) {
        getSelectionModel().select(place);
        if (isShowing() && getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> list) {
            list.scrollTo(place);
        }
    }
}
