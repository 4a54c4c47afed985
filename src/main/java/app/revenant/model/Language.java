package app.revenant.model;

import java.util.Locale;

/** The two languages of the program and of its letters. */
public enum Language implements Coded {
    EN, FR;

    public Locale locale() {
        return this == FR ? Locale.FRANCE : Locale.UK;
    }

    /** French on a French machine, else English. */
    public static Language ofMachine() {
        return Locale.getDefault().getLanguage().equals("fr") ? FR : EN;
    }
}
