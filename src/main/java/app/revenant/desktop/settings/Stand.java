package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;

/** What every part of the settings stands on, in one language. */
record Stand(SettingsModel model, Words words, Ties ties, Desk desk) {

    /** A number, with the comma or point of the language. */
    String number(double number) {
        String plain = TypedNumber.plain(number);
        return words.language() == Language.FR ? plain.replace('.', ',') : plain;
    }

    String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}
