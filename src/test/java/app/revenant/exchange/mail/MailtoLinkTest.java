package app.revenant.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailtoLinkTest {

    @Test
    void lineBreaksAreWrittenAsCrLfAndSpacesAsPercentTwenty() {
        MailtoLink link = link("a@b.example", "Keep or close?", "Hello,\n\nOne word.\r\nMe");

        assertThat(link.uri().toString()).isEqualTo(
                "mailto:a@b.example?subject=Keep%20or%20close%3F&body=Hello%2C%0D%0A%0D%0AOne%20word.%0D%0AMe");
    }

    @Test
    void ampersandsPlusesAndPercentsStayPartOfTheText() {
        MailtoLink link = link("a+b@c.example", "R&D = 100 % + x#1", "&bcc=x@y.example");

        assertThat(link.uri().toString()).startsWith("mailto:a%2Bb@c.example?subject=").containsOnlyOnce("&")
                .doesNotContain("&bcc").doesNotContain("+");
        assertThat(URLDecoder.decode(link.uri().toString(), StandardCharsets.UTF_8))
                .isEqualTo("mailto:a+b@c.example?subject=R&D = 100 % + x#1&body=&bcc=x@y.example");
    }

    @Test
    void accentsAndAstralCharactersAreUtf8() {
        assertThat(link("a@b.example", "clôt 👋", "").uri().toString()).contains("cl%C3%B4t%20%F0%9F%91%8B");
    }

    @Test
    void withoutARecipientTheLinkStillOpensAMail() {
        MailtoLink link = new MailtoLink(new OutgoingMail(Optional.empty(), "s", "b", Optional.empty()));

        assertThat(link.uri().toString()).isEqualTo("mailto:?subject=s&body=b");
    }

    @Test
    void twoThousandCharactersFitAndOneMoreDoesNot() {
        int frame = "mailto:a@b.example?subject=s&body=".length();

        assertThat(link("a@b.example", "s", "x".repeat(2000 - frame)).fits()).isTrue();
        assertThat(link("a@b.example", "s", "x".repeat(2001 - frame)).fits()).isFalse();
    }

    private static MailtoLink link(String address, String subject, String body) {
        return new MailtoLink(new OutgoingMail(Optional.of(new Recipient(Optional.empty(), address)), subject, body,
                Optional.empty()));
    }
}
