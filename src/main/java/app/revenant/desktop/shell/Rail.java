package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The places at the left, each with its count. */
final class Rail extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final Map<Place, ToggleButton> places = new EnumMap<>(Place.class);
    private final Map<Place, Pill> counts = new EnumMap<>(Place.class);
    private final Words words;
    private final Node foot;

    Rail(Words words, Consumer<Place> go, Node foot) {
        this.words = words;
        this.foot = foot;
        getStyleClass().add("rail");
        for (Place place : Place.listed()) {
            getChildren().add(item(place, go));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, foot);
    }

    void choose(Place chosen) {
        places.forEach((place, item) -> item.setSelected(place == chosen));
        foot.pseudoClassStateChanged(CHOSEN, chosen == Place.SETTINGS);
    }

    void count(Place place, int count) {
        Pill pill = counts.get(place);
        pill.say(Integer.toString(count), place == Place.GHOSTS && count > 0 ? Tone.GHOST : Tone.PLAIN);
        pill.setVisible(count > 0);
        places.get(place).setAccessibleText(words.of("shell.place-count", words.of(place.key()), count));
    }

    /** Friday, as one says it in short, while the review of the week is not done. */
    void sign(Place place, boolean due) {
        Pill pill = counts.get(place);
        pill.say(DayOfWeek.FRIDAY.getDisplayName(TextStyle.SHORT, words.locale()), Tone.PLAIN);
        pill.setVisible(due);
        places.get(place).setAccessibleText(due ? words.of("ritual.due", words.of(place.key())) : words.of(place.key()));
    }

    private ToggleButton item(Place place, Consumer<Place> go) {
        String name = words.of(place.key());
        Pill count = new Pill("", Tone.PLAIN);
        count.getStyleClass().add("rail-count");
        count.setVisible(false);
        Label label = Texts.plain(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Rows.of(8, Icon.of(place.icon()), label, Rows.gap(), count);
        ToggleButton item = new ToggleButton("", row);
        item.getStyleClass().setAll("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleText(name);
        item.setTooltip(new Tooltip(name + "  Alt+" + (Place.listed().indexOf(place) + 1)));
        item.setOnAction(pressed -> go.accept(place));
        row.prefWidthProperty().bind(item.widthProperty().subtract(20));
        places.put(place, item);
        counts.put(place, count);
        return item;
    }
}
