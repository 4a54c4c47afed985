package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** After how many months without contact a person is due for deletion. */
final class RetentionPart extends Page {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final double WIDTH = 90;

    RetentionPart(Stand stand) {
        super(stand.say("settings.section.retention"), stand.say("settings.retention-why"));
        TextField months = new TextField();
        months.setId("settings-retention");
        months.setMaxWidth(WIDTH);
        stand.ties().add(stand.model().draft().watch(draft -> {
            String now = draft.months().orElseGet(() -> String.valueOf(draft.wish().retention()));
            if (!now.equals(months.getText().strip())) {
                months.setText(now);
            }
            months.pseudoClassStateChanged(WRONG, draft.months().isPresent());
        }));
        months.textProperty().addListener((property, before, text) -> stand.model().keepFor(text.strip()));
        plain(new Form().row(stand.say("settings.retention"), months)
                .under(Texts.wrapped(Texts.small(stand.say("settings.retention-usual")))));
    }
}
