package app.revenant.letters;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a deal and its contact decides whether a letter may leave.
 *
 * @param muted the contact asked not to be contacted
 * @param met the contact answered at least once in this deal
 * @param lastChanceSent a last chance was given before
 * @param silentUntil after a close-out, the day from which one may write again; blank where nothing binds
 * @param earliestClose the first day a letter of today may name for closing
 */
public record Standing(boolean muted, boolean met, boolean lastChanceSent, Optional<LocalDate> silentUntil, LocalDate today,
        LocalDate earliestClose) {
}
