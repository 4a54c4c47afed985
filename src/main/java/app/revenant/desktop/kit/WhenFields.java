package app.revenant.desktop.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A day and an hour side by side. */
public final class WhenFields extends HBox {

    private static final double GAP = 10;
    private static final double HOUR_WIDTH = 74;

    private final DayField day;
    private final TextField hour;
    private When when;

    /** @param name what a screen reader calls the day */
    public WhenFields(Words words, String name, When first, Consumer<When> heed) {
        super(GAP);
        when = first;
        day = new DayField(words, first.day());
        day.setAccessibleText(name);
        day.onDay(chosen -> heed.accept(now(when.on(chosen))));
        hour = new TextField(first.hour());
        hour.setPromptText(words.of("kit.step.hour"));
        hour.setAccessibleText(name + ", " + words.of("kit.step.hour"));
        hour.setPrefWidth(HOUR_WIDTH);
        hour.setMinWidth(HOUR_WIDTH);
        hour.textProperty().addListener((property, before, typed) -> heed.accept(now(when.at(typed))));
        HBox.setHgrow(day, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(day, hour);
    }

    /** The day is one that has been: {@code 24/11} and {@code Thursday} are the last such days. */
    public WhenFields before(Supplier<Optional<LocalDate>> today) {
        day.before(today);
        return this;
    }

    /** Another moment than these fields were told. */
    public void show(When other) {
        if (!other.equals(when)) {
            day.setValue(other.day().orElse(null));
            hour.setText(other.hour());
        }
    }

    /** What stands in the empty day. */
    public WhenFields prompt(String text) {
        day.setPromptText(text);
        return this;
    }

    private When now(When changed) {
        when = changed;
        return changed;
    }
}
