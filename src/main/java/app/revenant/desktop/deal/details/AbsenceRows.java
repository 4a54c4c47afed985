package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** When a person is away, one stretch under another; filling in the last one brings another. */
final class AbsenceRows extends VBox {

    private static final double GAP = 6;

    private final ContactForm form;
    private final Words words;
    private final LocalDate today;

    AbsenceRows(ContactForm form, Words words, LocalDate today) {
        super(GAP);
        this.form = form;
        this.words = words;
        this.today = today;
        grow();
    }

    private void grow() {
        List<AbsenceLine> lines = form.absences();
        for (int place = getChildren().size(); place < lines.size(); place++) {
            getChildren().add(row(place, lines.get(place)));
        }
    }

    private HBox row(int place, AbsenceLine line) {
        DayField from = day("contact.away-from", line.from(), day -> form.absence(place, form.absences().get(place).from(day)));
        DayField to = day("contact.away-to", line.to(), day -> form.absence(place, form.absences().get(place).to(day)));
        from.setId("contact-away-" + place);
        return Rows.of(GAP, from, to);
    }

    private DayField day(String key, Optional<LocalDate> first, Consumer<Optional<LocalDate>> heed) {
        DayField day = new DayField(words, first).from(() -> Optional.of(today));
        day.setAccessibleText(words.of(key));
        day.setPromptText(words.of(key));
        HBox.setHgrow(day, Priority.ALWAYS);
        day.onDay(chosen -> {
            heed.accept(chosen);
            grow();
        });
        return day;
    }
}
