package app.revenant.desktop.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

/** A day, typed or picked; blank where none. What cannot be read as a day stays in the field, marked, and changes nothing. */
public final class DayField extends DatePicker {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Tooltip help;
    private Supplier<Optional<LocalDate>> today = Optional::empty;
    private boolean past;
    private Optional<String> wrong = Optional.empty();
    private boolean wiping;
    private boolean entered;

    public DayField(Words words, Optional<LocalDate> day) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(words.locale());
        help = new Tooltip(words.of("kit.day"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate value) {
                return value == null ? "" : format.format(value);
            }

            @Override
            public LocalDate fromString(String text) {
                return read(text);
            }
        });
        setValue(day.orElse(null));
        setMaxWidth(Double.MAX_VALUE);
        getEditor().textProperty().addListener((property, before, now) -> typed(now));
        focusedProperty().addListener((property, before, focused) -> entered = focused);
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> entered = false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, key -> begin(key.getCharacter()));
    }

    /** From now on {@code 24/11}, {@code tomorrow} and {@code Thursday} are read, too; the day that comes next. */
    public DayField from(Supplier<Optional<LocalDate>> whatDayItIs) {
        today = whatDayItIs;
        return this;
    }

    /** The same for what has already happened. */
    public DayField before(Supplier<Optional<LocalDate>> whatDayItIs) {
        past = true;
        return from(whatDayItIs);
    }

    /** Takes what is still being typed in every day below; goes to the first that is none. @return whether all are days */
    public static boolean settleAll(Parent within) {
        for (var node : within.lookupAll(".date-picker")) {
            if (node instanceof DayField field && !field.settle()) {
                field.requestFocus();
                return false;
            }
        }
        return true;
    }

    /** Blank, too, while what is typed is no day. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue()).filter(day -> wrong.isEmpty());
    }

    public void onDay(Consumer<Optional<LocalDate>> heed) {
        valueProperty().addListener((property, before, now) -> heed.accept(Optional.ofNullable(now)));
    }

    private boolean settle() {
        if (getSkin() != null) {
            setValue(read(getEditor().getText()));
            wiping = false;
        }
        return wrong.isEmpty();
    }

    private LocalDate read(String text) {
        if (text.equals(getConverter().toString(getValue()))) {
            mark(Optional.empty());
            return getValue();
        }
        Optional<LocalDate> day = new TypedDay(today.get(), past).read(text);
        mark(Optional.of(text).filter(some -> !some.isBlank() && day.isEmpty()));
        wiping = wrong.isPresent();
        return wrong.isPresent() ? getValue() : day.orElse(null);
    }

    private void press(KeyEvent key) {
        wiping = false;
        entered &= !key.getCode().isNavigationKey();
    }

    /** Who comes by Tab and types means another day: the toolkit would write it before the one that is there. */
    private void begin(String typed) {
        wiping = false;
        if (entered && !typed.isEmpty() && !Character.isISOControl(typed.charAt(0))) {
            entered = false;
            getEditor().selectAll();
        }
    }

    /** The toolkit wipes what it could not read; the seller's words come back. */
    private void typed(String now) {
        if (wiping) {
            wiping = false;
            wrong.ifPresent(getEditor()::setText);
        } else if (wrong.filter(now::equals).isEmpty()) {
            mark(Optional.empty());
        }
    }

    private void mark(Optional<String> unreadable) {
        wrong = unreadable;
        pseudoClassStateChanged(WRONG, unreadable.isPresent());
        setTooltip(unreadable.isPresent() ? help : null);
    }
}
