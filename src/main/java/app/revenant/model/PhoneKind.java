package app.revenant.model;

/** Which line a number rings. */
public enum PhoneKind implements Coded {
    LANDLINE, MOBILE
}
