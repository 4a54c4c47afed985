package app.revenant.desktop.kit;

import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day, typed or picked; blank where none. What cannot be read as a day leaves the one before, and is told on saving. */
public final class DayField extends DatePicker {

    private Optional<String> unread = Optional.empty();

    public DayField(Words words, Optional<LocalDate> day) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(words.locale());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate value) {
                return value == null ? "" : format.format(value);
            }

            @Override
            public LocalDate fromString(String text) {
                return text.isBlank() ? blank() : read(text);
            }
        });
        setValue(day.orElse(null));
        setMaxWidth(Double.MAX_VALUE);
    }

    /**
     * Takes what stands in every day field of a form, as leaving the field would: saving by a key leaves none.
     *
     * @throws Refusal for a text that is no day; told once, for the day before stands in the field again
     */
    public static void takeAll(Parent form) {
        form.lookupAll(".date-picker").stream().filter(DayField.class::isInstance).map(DayField.class::cast)
                .forEach(DayField::take);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    public void onDay(Consumer<Optional<LocalDate>> heed) {
        valueProperty().addListener((property, before, now) -> heed.accept(Optional.ofNullable(now)));
    }

    private void take() {
        commitValue();
        Optional<String> wrong = unread;
        unread = Optional.empty();
        wrong.ifPresent(text -> {
            throw new Refusal("kit.day", text);
        });
    }

    private LocalDate blank() {
        unread = Optional.empty();
        return null;
    }

    private LocalDate read(String text) {
        Optional<LocalDate> day = TypedDay.read(text);
        unread = day.isPresent() ? Optional.empty() : Optional.of(text.strip());
        return day.orElseGet(this::getValue);
    }
}
