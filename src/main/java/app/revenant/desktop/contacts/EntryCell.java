package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.work.CompanyLine;
import app.revenant.work.Duplicate;
import app.revenant.work.PersonLine;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A line of the list: the name, below it where they work and when they last gave a sign. */
final class EntryCell extends ListCell<Entry> {

    private final Words words;
    private final Supplier<LocalDate> today;

    EntryCell(Words words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
        getStyleClass().add("contact-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : card(entry));
        setAccessibleText(empty || entry == null ? null : title(entry) + ", " + detail(entry));
    }

    private VBox card(Entry entry) {
        HBox head = Rows.of(8, Texts.clipped(Texts.strong(title(entry))), Rows.gap());
        entry.person().ifPresent(line -> mark(head, line));
        entry.pair().ifPresent(pair -> head.getChildren().add(new Pill(words.word(pair.likeness()), Tone.WARN)));
        HBox foot = Rows.of(8, Texts.clipped(Texts.small(detail(entry))), Rows.gap());
        entry.lastSign().map(this::when).ifPresent(foot.getChildren()::add);
        return new VBox(2, head, foot);
    }

    private void mark(HBox head, PersonLine line) {
        if (line.person().doNotContact()) {
            head.getChildren().add(new Pill(words.of("contacts.left-alone"), Tone.BAD));
        } else if (line.isToErase(today.get())) {
            head.getChildren().add(new Pill(words.of("contacts.to-erase"), Tone.WARN));
        }
    }

    private Node when(LocalDate day) {
        Label label = Texts.small(words.shortDay(day));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String title(Entry entry) {
        return entry.title().isEmpty() ? words.of("contacts.nameless") : entry.title();
    }

    private String detail(Entry entry) {
        return entry.company().map(this::size).or(() -> entry.pair().map(pair -> and(entry, pair)))
                .orElseGet(() -> entry.second().isEmpty() ? words.of("contacts.no-company") : entry.second());
    }

    private String size(CompanyLine line) {
        return words.of("contacts.company-size", line.people(), line.deals());
    }

    private String and(Entry entry, Duplicate pair) {
        return words.of("contacts.and", entry.second().isEmpty() ? pair.other() : entry.second());
    }
}
