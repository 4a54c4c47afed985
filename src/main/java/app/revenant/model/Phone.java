package app.revenant.model;

/** A line of a person. A dead one is a wrong number: it no longer counts as a phone. */
public record Phone(PhoneKind kind, String number, boolean dead) {
}
