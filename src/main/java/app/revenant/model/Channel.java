package app.revenant.model;

/** The way a contact was attempted. */
public enum Channel implements Coded {
    LANDLINE, MOBILE, EMAIL, SMS, LINKEDIN, VIDEO, IN_PERSON, OTHER;

    public boolean isPhone() {
        return this == LANDLINE || this == MOBILE;
    }
}
