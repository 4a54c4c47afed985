package app.revenant.desktop.settings;

import app.revenant.ghosting.Knob;
import app.revenant.ghosting.Engine;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** One number of the engine. Marked where it differs from the shipped one, and where it is none. */
final class KnobInput extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Stand stand;
    private final Knob knob;
    private final String name;
    private boolean writing;

    /** @param heed is told whether it is changed, and whether it is wrong, now and after every change */
    KnobInput(Stand stand, Knob knob, String name, double width, Heed heed) {
        this.stand = stand;
        this.knob = knob;
        this.name = name;
        setId("knob-" + knob.part().name().toLowerCase(Locale.ROOT) + "-" + knob.name() + (knob.outcome().isEmpty() ? "" : "-"
                + knob.outcome()) + (knob.cause() == 0 ? "" : "-" + knob.cause()));
        getStyleClass().add("knob");
        setPrefWidth(width);
        setMinWidth(width);
        stand.ties().add(stand.model().draft().watch(draft -> follow(draft, heed)));
        textProperty().addListener((property, before, text) -> {
            if (!writing) {
                stand.model().turn(knob, text);
            }
        });
    }

    /** Whoever stands beside the number. */
    interface Heed {
        void is(boolean changed, boolean wrong);
    }

    String shipped() {
        return stand.number(knob.of(stand.model().shipped()));
    }

    private void follow(Draft draft, Heed heed) {
        Engine shipped = stand.model().shipped();
        double value = knob.of(shipped.with(draft.wish().engine()));
        Optional<String> typed = Optional.ofNullable(draft.typed().get(knob));
        String now = typed.orElseGet(() -> stand.number(value));
        boolean same = typed.isEmpty() && TypedNumber.read(getText()).filter(number -> number == value).isPresent();
        if (!same && !now.equals(getText())) {
            writing = true;
            setText(now);
            writing = false;
        }
        boolean changed = typed.isPresent() || value != knob.of(shipped);
        pseudoClassStateChanged(WRONG, typed.isPresent());
        pseudoClassStateChanged(CHANGED, changed);
        String range = stand.say("settings.range", stand.number(knob.least()), stand.number(knob.most()));
        setAccessibleText(name + (changed ? ", " + stand.say("settings.shipped", shipped()) : "") + (typed.isPresent() ? ", " + range : ""));
        setTooltip(new Tooltip(name + "\n" + range + "\n" + stand.say("settings.shipped", shipped())));
        heed.is(changed, typed.isPresent());
    }
}
