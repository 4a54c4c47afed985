package app.revenant.desktop.today;

import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.ContactPanel;
import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.InSight;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Telling;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list in the middle, the chosen person at the right. */
final class TodayView extends BorderPane {

    private final TodayModel model;
    private final Words words;
    private final TodayList list;
    private final Map<TodayFilter, Chip> chips = new EnumMap<>(TodayFilter.class);
    private final Label day = Texts.muted("");
    private final StackPane person = new StackPane();
    private final StackPane panel = new StackPane();
    private final StackPane last = new StackPane();

    TodayView(TodayModel model, Words words, Telling telling, ZoneId zone, Ties ties) {
        this.model = model;
        this.words = words;
        this.list = new TodayList(model, new LineCell(model, words, telling, zone));
        list.setAccessibleText(words.of("place.today"));
        getStyleClass().addAll("screen", "today");
        setCenter(new BorderPane(list, head(), null, null, null));
        VBox column = new VBox(person, panel, last);
        column.getStyleClass().add("person-card");
        ScrollPane side = new ScrollPane(column);
        side.getStyleClass().add("side");
        side.setFitToWidth(true);
        InSight.keep(side);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setRight(side);
        ties.add(model.agenda().watch(agenda -> agenda.ifPresent(now -> {
            day.setText(capital(words.fullDay(now.today())));
            label();
        })));
        ties.add(model.lines().watch(list::show));
        ties.add(model.chosen().watch(item -> {
            item.ifPresent(list::choose);
            person.getChildren().setAll(item.map(chosen -> new PersonCard(chosen, model, telling, words)).stream().toList());
            last.getChildren().setAll(item.map(chosen -> new LastContacts(chosen, words, zone)).stream().toList());
            side.setVisible(item.isPresent());
            side.setManaged(item.isPresent());
        }));
    }

    /** Saving and Escape bring the focus back to the list. */
    void beside(ContactPanel form, Words language) {
        panel.getChildren().setAll(form.view(language));
        form.afterwards(() -> {
            list.requestFocus();
            model.moveOn();
        }, list::requestFocus);
    }

    /** The focus begins on the list, where digits act. */
    void begin() {
        list.requestFocus();
    }

    private HBox head() {
        HBox head = Rows.of(10, Texts.title(words.of("place.today")), day, Rows.gap());
        for (TodayFilter filter : TodayFilter.values()) {
            Chip chip = new Chip("", Tone.ACCENT);
            chip.setOnAction(pressed -> {
                model.filter(filter);
                label();
            });
            chips.put(filter, chip);
            head.getChildren().add(chip);
        }
        head.getStyleClass().add("screen-head");
        label();
        return head;
    }

    private void label() {
        chips.forEach((filter, chip) -> {
            chip.setText(words.of(filter.key(), model.count(filter)));
            chip.setSelected(filter == model.filter());
        });
        list.setPlaceholder(model.agenda().get().isPresent() ? nothing() : new HBox());
    }

    private EmptyState nothing() {
        boolean all = model.count(TodayFilter.ALL) == 0;
        return new EmptyState(Feather.SUN, words.of(all ? "today.none" : "today.none-such"),
                words.of(all ? "today.none-text" : "today.none-such-text"));
    }

    private static String capital(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty())
                .map(some -> some.substring(0, 1).toUpperCase(Locale.ROOT) + some.substring(1)).orElse(text);
    }
}
