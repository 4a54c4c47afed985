package app.revenant.ghosting;

/**
 * An unanswered touch.
 *
 * @param age working days since it was made, or since the date it had announced itself for
 */
public record Touch(TouchChannel channel, double age) {
}
