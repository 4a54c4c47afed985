package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** When a person is away, one under another; a day on the last one brings another. */
final class AwayRows extends VBox {

    private static final double GAP = 6;

    private final PersonForm form;
    private final Words words;
    private final Runnable changed;

    AwayRows(PersonForm form, Words words, Runnable changed) {
        super(GAP);
        this.form = form;
        this.words = words;
        this.changed = changed;
        grow();
    }

    private void grow() {
        List<AwayLine> lines = form.away();
        for (int place = getChildren().size(); place < lines.size(); place++) {
            getChildren().add(row(place, lines.get(place)));
        }
    }

    private HBox row(int place, AwayLine line) {
        DayField from = day(line.from(), "contacts.away-from", "contact-away-from-" + place);
        DayField to = day(line.to(), "contacts.away-to", "contact-away-to-" + place);
        from.onDay(day -> change(place, now -> new AwayLine(day, now.to())));
        to.onDay(day -> change(place, now -> new AwayLine(now.from(), day)));
        return Rows.of(GAP, from, Texts.muted("–"), to);
    }

    private DayField day(Optional<LocalDate> day, String key, String id) {
        DayField field = new DayField(words, day);
        field.setId(id);
        field.setAccessibleText(words.of(key));
        field.setPromptText(words.of(key));
        field.setMinWidth(0);
        field.setPrefWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void change(int place, UnaryOperator<AwayLine> change) {
        form.away(place, change.apply(form.away().get(place)));
        changed.run();
        grow();
    }
}
