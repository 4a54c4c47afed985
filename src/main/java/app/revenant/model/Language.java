package app.revenant.model;

/** The two languages of the program and of its letters. */
public enum Language implements Coded {
    EN, FR;

    public java.util.Locale locale() {
        return this == FR ? java.util.Locale.FRANCE : java.util.Locale.UK;
    }
}
