package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Words;
import app.revenant.model.PersonEventKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened to a person, one under another; choosing on the last one brings another. */
final class EventRows extends VBox {

    private static final double GAP = 6;
    private static final double DAY = 140;
    private static final double FIRM = 150;

    private final ContactForm form;
    private final Words words;
    private final LocalDate today;
    private final Function<String, List<String>> firms;

    /** @param firms names of companies like a typed one */
    EventRows(ContactForm form, Words words, LocalDate today, Function<String, List<String>> firms) {
        super(GAP);
        this.form = form;
        this.words = words;
        this.today = today;
        this.firms = firms;
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
        TextField firm = firm(place, line);
        Choice<Optional<PersonEventKind>> kind = new Choice<>(kinds(), each -> each.map(words::word).orElse("—"), line.kind());
        kind.setAccessibleText(words.of("contact.event"));
        kind.setOnAction(chosen -> {
            form.event(place, form.events().get(place).being(kind.getValue()));
            if (kind.getValue().isPresent() && day.day().isEmpty()) {
                day.setValue(today);
            }
            show(firm, place);
            grow();
        });
        HBox.setHgrow(kind, Priority.ALWAYS);
        return Rows.of(GAP, kind, firm, day);
    }

    private TextField firm(int place, EventLine line) {
        TextField firm = new TextField(line.company());
        firm.setId("contact-event-company-" + place);
        firm.setPromptText(words.of("details.company"));
        firm.setAccessibleText(words.of("details.company"));
        firm.setPrefWidth(FIRM);
        Completion.on(firm, firms, typed -> form.event(place, form.events().get(place).at(typed)));
        show(firm, place);
        return firm;
    }

    private void show(TextField firm, int place) {
        boolean somewhere = form.events().get(place).hasCompany();
        firm.setVisible(somewhere);
        firm.setManaged(somewhere);
    }

    private static List<Optional<PersonEventKind>> kinds() {
        return Stream.concat(Stream.of(Optional.<PersonEventKind>empty()),
                Arrays.stream(PersonEventKind.values()).map(Optional::of)).toList();
    }
}
