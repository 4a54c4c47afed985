package app.revenant.model;

/**
 * A letter in the seller's own words, its fields in double braces.
 *
 * @param template the shipped letter, T1 to T11, whose kind it is and which does to the deal what this one does
 * @param form of address; {@code vous} where the language knows none
 */
public record OwnLetter(OwnLetterId id, String name, String template, Language language, Form form, String subject, String body) {

    public OwnLetter {
        form = language == Language.EN ? Form.VOUS : form;
    }

    /** The same letter with other words. */
    public OwnLetter reworded(String newName, String newSubject, String newBody) {
        return new OwnLetter(id, newName, template, language, form, newSubject, newBody);
    }
}
