package app.revenant.exchange.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A {@code mailto:} link (RFC 6068): UTF-8, percent-encoded, line breaks as CRLF. */
public final class MailtoLink {

    /** Windows cuts what it hands to a mail program at about 2,080 characters. */
    private static final int SAFE_LENGTH = 2000;
    private static final String UNRESERVED = "-._~";

    private final URI uri;

    public MailtoLink(OutgoingMail mail) {
        String to = mail.to().map(MailtoLink::address).orElse("");
        uri = URI.create("mailto:" + to + "?subject=" + encoded(mail.subject()) + "&body=" + encoded(mail.body()));
    }

    public URI uri() {
        return uri;
    }

    /** Whether every mail program takes it whole; where not, a {@link DraftFile} does. */
    public boolean fits() {
        return uri.toString().length() <= SAFE_LENGTH;
    }

    private static String address(Recipient to) {
        return encoded(to.local()) + "@" + encoded(to.domain());
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char unit = (char) (octet & 0xFF);
            if (unit < 128 && (Character.isLetterOrDigit(unit) || UNRESERVED.indexOf(unit) >= 0)) {
                out.append(unit);
            } else {
                out.append(String.format("%%%02X", (int) unit));
            }
        }
        return out.toString();
    }
}
