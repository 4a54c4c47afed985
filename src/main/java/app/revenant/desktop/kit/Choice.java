package app.revenant.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a few values, shown in words. */
public final class Choice<T> extends ComboBox<T> {

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
    }
}
