package app.revenant.letters;

import app.revenant.model.Coded;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import java.util.Optional;

/** The three wordings of each letter: language and, in French, form of address. */
public enum Voice implements Coded {
    EN(Language.EN), FR_VOUS(Language.FR), FR_TU(Language.FR);

    private final Language language;

    Voice(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public static Voice of(Language language, Form form) {
        if (language == Language.EN) {
            return EN;
        }
        return form == Form.TU ? FR_TU : FR_VOUS;
    }

    /** The contact's language and form; else the language of the settings, else English, and vous. */
    public static Voice of(Optional<Person> contact, Settings settings) {
        return of(language(contact, settings), contact.flatMap(Person::form).orElse(Form.VOUS));
    }

    /** As {@link #of(Optional, Settings)}, with a form the seller chose. */
    public static Voice of(Optional<Person> contact, Settings settings, Form form) {
        return of(language(contact, settings), form);
    }

    private static Language language(Optional<Person> contact, Settings settings) {
        return contact.flatMap(Person::language).or(settings::language).orElse(Language.EN);
    }
}
