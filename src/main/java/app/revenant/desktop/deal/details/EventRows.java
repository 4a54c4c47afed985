package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Words;
import app.revenant.model.PersonEventKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened to a person, one under another; choosing on the last one brings another. */
final class EventRows extends VBox {

    private static final double GAP = 6;
    private static final double DAY = 140;

    private final ContactForm form;
    private final Words words;
    private final LocalDate today;

    EventRows(ContactForm form, Words words, LocalDate today) {
        super(GAP);
        this.form = form;
        this.words = words;
        this.today = today;
        grow();
    }

    private void grow() {
        List<EventLine> lines = form.events();
        for (int place = getChildren().size(); place < lines.size(); place++) {
            getChildren().add(row(place, lines.get(place)));
        }
    }

    /** Most things are written down on their day. */
    private HBox row(int place, EventLine line) {
        DayField day = new DayField(words, line.on()).before(() -> Optional.of(today));
        day.setAccessibleText(words.of("contact.event-on"));
        day.setPromptText(words.of("contact.event-on"));
        day.setMinWidth(DAY);
        day.setPrefWidth(DAY);
        day.onDay(chosen -> form.event(place, form.events().get(place).on(chosen)));
        Choice<Optional<PersonEventKind>> kind = new Choice<>(kinds(), each -> each.map(words::word).orElse("—"), line.kind());
        kind.setAccessibleText(words.of("contact.event"));
        kind.setOnAction(chosen -> {
            form.event(place, form.events().get(place).being(kind.getValue()));
            if (kind.getValue().isPresent() && day.day().isEmpty()) {
                day.setValue(today);
            }
            grow();
        });
        HBox.setHgrow(kind, Priority.ALWAYS);
        return Rows.of(GAP, kind, day);
    }

    private static List<Optional<PersonEventKind>> kinds() {
        return Stream.concat(Stream.of(Optional.<PersonEventKind>empty()),
                Arrays.stream(PersonEventKind.values()).map(Optional::of)).toList();
    }
}
