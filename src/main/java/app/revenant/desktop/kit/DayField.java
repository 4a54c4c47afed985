package app.revenant.desktop.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day, typed or picked; blank where none. What cannot be read as a day leaves the one before. */
public final class DayField extends DatePicker {

    public DayField(Words words, Optional<LocalDate> day) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(words.locale());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate value) {
                return value == null ? "" : format.format(value);
            }

            @Override
            public LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text, format);
            }
        });
        setValue(day.orElse(null));
        setMaxWidth(Double.MAX_VALUE);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    public void onDay(Consumer<Optional<LocalDate>> heed) {
        valueProperty().addListener((property, before, now) -> heed.accept(Optional.ofNullable(now)));
    }

    private LocalDate read(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text.strip(), format);
        } catch (DateTimeException unreadable) {
            return getValue();
        }
    }
}
