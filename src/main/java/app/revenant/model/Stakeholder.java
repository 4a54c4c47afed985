package app.revenant.model;

/**
 * Somebody who has a say in a deal, or will live with it.
 *
 * @param met whether the seller has spoken with them
 */
public record Stakeholder(PersonId person, Part part, boolean met) {
}
