package app.revenant.exchange.mail;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A mail to be opened in the seller's mail program.
 *
 * @param body plain text; any kind of line break, CRLF once written; white space at its very end is dropped, since
 *     quoted-printable does not protect it and readers differ
 * @param date blank leaves the date to the program that sends
 */
public record OutgoingMail(Optional<Recipient> to, String subject, String body, Optional<ZonedDateTime> date) {

    public OutgoingMail {
        subject = OneLine.of(subject);
        body = body.stripTrailing().replaceAll("\\r\\n|\\r|\\n", "\r\n");
    }
}
