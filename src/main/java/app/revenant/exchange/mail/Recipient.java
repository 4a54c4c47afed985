package app.revenant.exchange.mail;

import app.revenant.model.Refusal;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a mail goes to. A domain in other letters is kept in its ASCII form.
 *
 * @param name shown beside the address; line breaks and control characters in it become spaces
 */
public record Recipient(Optional<String> name, String address) {

    /** One address and nothing that could begin a second one, a header or a query. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{ASCII}&&[^\\s\\p{Cntrl}()<>\\[\\]:;@\\\\,\"?]]{1,64}@[\\p{L}\\p{N}\\p{M}.-]{1,255}");

    /** @throws Refusal where the address is none */
    public Recipient {
        address = inAscii(address.strip());
        name = name.map(OneLine::of).filter(text -> !text.isEmpty());
    }

    String local() {
        return address.substring(0, address.indexOf('@'));
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    private static String inAscii(String given) {
        if (!ADDRESS.matcher(given).matches()) {
            throw new Refusal("letters.address", OneLine.of(given));
        }
        try {
            int at = given.indexOf('@');
            return given.substring(0, at + 1) + IDN.toASCII(given.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            throw new Refusal(noDomain, "letters.address", OneLine.of(given));
        }
    }
}
