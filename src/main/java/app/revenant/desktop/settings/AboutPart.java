package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.work.Office;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;

/** Which program this is, what it runs on, and whose work is in it. */
final class AboutPart extends Page {

    private static final double GAP = 10;

    AboutPart(Stand stand, Office office) {
        super(stand.say("settings.section.about"), stand.say("settings.about-why"));
        TextArea text = new TextArea(stand.say("settings.counting"));
        text.setId("settings-diagnostics");
        text.setEditable(false);
        text.setPrefRowCount(14);
        text.setAccessibleText(stand.say("settings.diagnostics"));
        Button copy = Buttons.withIcon(Buttons.plain(stand.say("settings.copy-diagnostics"),
                () -> stand.desk().clip().put(text.getText())), Feather.COPY);
        copy.setId("settings-copy-diagnostics");
        stand.desk().run(() -> Diagnostics.of(office), text::setText);
        card(stand.say("settings.diagnostics"), Texts.wrapped(Texts.small(stand.say("settings.diagnostics-why"))), text, Rows.of(GAP, copy));
        card(stand.say("settings.licences"), Texts.wrapped(Texts.plain(stand.say("settings.licence"))),
                Texts.wrapped(Texts.small(stand.say("settings.licences-of"))));
    }
}
