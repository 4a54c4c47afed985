package app.revenant.desktop.settings;

import app.revenant.desktop.kit.BackupPace;
import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Coded;
import app.revenant.work.Office;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Where copies of the store go and how often; at once, without saving. */
final class BackupsPart extends Page {

    private static final double GAP = 10;
    private static final List<Integer> KEPT = IntStream.of(1, 3, 5, 10, 20, 50, 100).boxed().toList();

    private final Stand stand;
    private final Office office;
    private final Remembered memory;
    private final Label folder = Texts.wrapped(Texts.plain(""));
    private final Label last = Texts.plain("");
    private final Pill trouble = new Pill("", Tone.BAD);

    BackupsPart(Stand stand, Office office, SettingsScreen.Around around) {
        super(stand.say("settings.section.backups"), stand.say("settings.backups-why"));
        this.stand = stand;
        this.office = office;
        this.memory = around.memory();
        Choice<BackupPace> pace = new Choice<>(List.of(BackupPace.values()), stand.words()::word,
                Coded.find(BackupPace.class, memory.text(Trait.BACKUP_PACE)).orElse(BackupPace.WEEKLY));
        pace.setId("settings-backup-pace");
        pace.valueProperty().addListener((property, before, chosen) -> LookPart.keep(stand, memory, Trait.BACKUP_PACE, chosen.code()));
        Choice<Integer> kept = new Choice<>(KEPT, String::valueOf, memory.number(Trait.BACKUP_KEEP));
        kept.setId("settings-backup-keep");
        kept.valueProperty().addListener((property, before, chosen) -> LookPart.keep(stand, memory, Trait.BACKUP_KEEP, chosen));
        Button choose = Buttons.plain(stand.say("settings.choose-folder"), this::choose);
        choose.setId("settings-backup-folder");
        Button usual = Buttons.quiet(stand.say("settings.usual-folder"), () -> LookPart.keep(stand, memory, Trait.BACKUP_FOLDER, ""));
        plain(new Form().row(stand.say("settings.backup-pace"), pace).row(stand.say("settings.backup-keep"), kept)
                .under(Texts.wrapped(Texts.small(stand.say("settings.backup-keep-why"))))
                .row(stand.say("settings.backup-folder"), folder).under(Rows.of(GAP, choose, usual)));
        Button now = Buttons.withIcon(Buttons.plain(stand.say("settings.backup-now"), around.errands().backingUp()), Feather.ARCHIVE);
        now.setId("settings-backup-now");
        plain(Rows.of(GAP, now, last, trouble));
        stand.ties().add(memory.listen(trait -> stand.desk().background().onWindow(this::show)));
        show();
    }

    private void choose() {
        stand.desk().dialogs().folder(stand.say("settings.backup-folder"))
                .ifPresent(chosen -> LookPart.keep(stand, memory, Trait.BACKUP_FOLDER, chosen));
    }

    private void show() {
        String chosen = memory.text(Trait.BACKUP_FOLDER);
        folder.setText(chosen.isEmpty() ? office.safekeeping().usualFolder().toString() : chosen);
        last.setText(lastSaid());
        String code = memory.text(Trait.BACKUP_TROUBLE);
        trouble.say(stand.say("settings.backup-trouble", code), Tone.BAD);
        trouble.setVisible(!code.isEmpty());
    }

    private String lastSaid() {
        try {
            Instant at = Instant.parse(memory.text(Trait.BACKUP_LAST));
            ZoneId zone = office.clock().getZone();
            return stand.say("settings.backup-last", stand.words().shortDay(at.atZone(zone).toLocalDate()), stand.words().hour(at, zone));
        } catch (DateTimeException never) {
            return stand.say("settings.backup-none");
        }
    }
}
