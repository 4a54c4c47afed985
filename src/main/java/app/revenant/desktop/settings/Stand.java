package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;

/** What every part of the settings stands on, in one language. */
record Stand(SettingsModel model, Words words, Ties ties, Desk desk) {

    String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}
