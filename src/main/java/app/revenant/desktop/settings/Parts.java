package app.revenant.desktop.settings;

import app.revenant.work.Office;
import javafx.scene.Node;

/** Makes the part of the settings one goes to. */
record Parts(Office office, SettingsScreen.Around around) {

    Node of(Section section, Stand stand) {
        return switch (section) {
            case YOU -> new YouPart(stand, around.countries());
            case LOOK -> new LookPart(stand, around.memory());
            case PIPELINE -> new PipelinePart(stand);
            case ENGINE -> new EnginePart(stand, office.telling(stand.words().language()), new LearntModel(office, stand.desk()));
            case BACKUPS -> new BackupsPart(stand, office, around);
            case RETENTION -> new RetentionPart(stand);
            case DATA -> new DataPart(stand, office, around.errands());
            case ABOUT -> new AboutPart(stand, office);
        };
    }
}
