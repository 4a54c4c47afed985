package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Errands;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.work.Health;
import app.revenant.work.Office;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where everything lies, how it gets out and in, and whether it is sound. */
final class DataPart extends Page {

    private static final double GAP = 10;

    private final Stand stand;
    private final Office office;
    private final Label found = Texts.wrapped(Texts.plain(""));

    DataPart(Stand stand, Office office, Errands errands) {
        super(stand.say("settings.section.data"), stand.say("settings.data-why"));
        this.stand = stand;
        this.office = office;
        Path folder = office.file().toAbsolutePath().getParent();
        Label path = Texts.wrapped(Texts.strong(folder.toString()));
        Button open = button("settings.open-folder", "settings-open-folder", Feather.FOLDER, () -> stand.desk().mail().open(folder.toUri()));
        Button copy = button("settings.copy-path", "settings-copy-path", Feather.COPY, () -> stand.desk().clip().put(folder.toString()));
        card(stand.say("settings.data-folder"), path, Rows.of(GAP, open, copy));
        Button out = button("act.export", "settings-export", Feather.UPLOAD, errands.exporting());
        Button in = button("act.import", "settings-import", Feather.DOWNLOAD, errands.importing());
        card(stand.say("settings.files"), Texts.wrapped(Texts.small(stand.say("settings.files-why"))), Rows.of(GAP, out, in));
        Button check = button("settings.check", "settings-check", Feather.CHECK_CIRCLE, this::check);
        found.setId("settings-check-found");
        card(stand.say("settings.soundness"), Texts.wrapped(Texts.small(stand.say("settings.check-why"))),
                new VBox(GAP, Rows.of(GAP, check), found));
    }

    private Button button(String key, String id, Feather icon, Runnable act) {
        Button button = Buttons.withIcon(Buttons.plain(stand.say(key), act), icon);
        button.setId(id);
        return button;
    }

    private void check() {
        found.setText(stand.say("settings.checking"));
        stand.desk().background().run(office.safekeeping()::verify, this::show, failure -> {
            found.setText("");
            stand.desk().dialogs().tell(failure);
        });
    }

    private void show(Health health) {
        found.setText(health.isSound()
                ? stand.say("settings.sound", health.deals(), health.people(), health.companies(), health.attempts())
                : stand.say("settings.unsound", health.problems().size()));
    }
}
