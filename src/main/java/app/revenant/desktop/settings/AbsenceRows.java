package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.model.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The days the seller is away, from and to, one absence a line. */
final class AbsenceRows extends VBox {

    private static final double GAP = 8;
    private static final double DAY = 150;

    private final Stand stand;
    private final VBox lines = new VBox(GAP);
    private int shown = -1;

    AbsenceRows(Stand stand) {
        super(GAP);
        this.stand = stand;
        Button add = Buttons.withIcon(Buttons.plain(stand.say("settings.add-absence"), this::add), Feather.PLUS);
        add.setId("settings-add-absence");
        getChildren().addAll(lines, Rows.of(GAP, add));
        stand.ties().add(stand.model().draft().watch(draft -> {
            if (draft.wish().absences().size() != shown) {
                fill(draft.wish().absences());
            }
        }));
    }

    private void fill(List<Absence> absences) {
        shown = absences.size();
        lines.getChildren().clear();
        for (int place = 0; place < absences.size(); place++) {
            lines.getChildren().add(row(place, absences.get(place)));
        }
    }

    private HBox row(int place, Absence absence) {
        DayField from = day("settings.absence-from", absence.from(), on -> change(place, each -> new Absence(on, each.to())));
        DayField to = day("settings.absence-to", absence.to(), on -> change(place, each -> new Absence(each.from(), on)));
        Button remove = Icon.button(Feather.TRASH_2, stand.say("settings.remove-absence"), () -> remove(place));
        return Rows.of(GAP, Texts.muted(stand.say("settings.absence-from")), from, Texts.muted(stand.say("settings.absence-to")), to, remove);
    }

    /** Takes one end of an absence. */
    private interface End {
        void is(LocalDate day);
    }

    private DayField day(String key, LocalDate day, End end) {
        DayField field = new DayField(stand.words(), Optional.of(day)).from(() -> Optional.of(day));
        field.setAccessibleText(stand.say(key));
        field.setPrefWidth(DAY);
        field.setMinWidth(DAY);
        field.onDay(chosen -> chosen.ifPresent(end::is));
        return field;
    }

    /** The next one begins after the last; the first one today. */
    private void add() {
        List<Absence> all = new ArrayList<>(absences());
        LocalDate day = all.isEmpty() ? stand.model().today() : all.get(all.size() - 1).to().plusDays(1);
        all.add(new Absence(day, day));
        stand.model().wish(settings -> settings.withAbsences(all));
    }

    private void change(int place, UnaryOperator<Absence> how) {
        List<Absence> all = new ArrayList<>(absences());
        all.set(place, how.apply(all.get(place)));
        stand.model().wish(settings -> settings.withAbsences(all));
    }

    private void remove(int place) {
        List<Absence> all = new ArrayList<>(absences());
        all.remove(place);
        stand.model().wish(settings -> settings.withAbsences(all));
    }

    private List<Absence> absences() {
        return stand.model().draft().get().wish().absences();
    }
}
