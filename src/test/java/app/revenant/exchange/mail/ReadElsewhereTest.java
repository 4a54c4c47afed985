package app.revenant.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revenant.model.Refusal;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our drafts as another mail library understands them, hostile or not: it sees what was typed and nothing more. */
class ReadElsewhereTest {

    private static final List<String> HEADERS = List.of("mime-version", "x-unsent", "to", "subject", "content-type",
            "content-transfer-encoding");

    @Test
    void aFrenchLetterIsTheSameElsewhere() throws Exception {
        String subject = "Module ERP\u00a0: on garde ou on clôt\u202f? — 例え 👋";
        String body = "Bonjour Zoë,\n\nJe clos le dossier «\u00a0Module\u00a0» le 27\u00a0novembre\u202f; un mot suffit.\n.\nFrom ici = là";
        MimeMessage read = read(mail("Zoë \"Zo\" d’Été, DSI", subject, body));
        assertThat(read.getSubject()).isEqualTo(subject);
        assertThat(text(read)).isEqualTo(body.replace("\n", "\r\n"));
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
        assertThat(to(read).getAddress()).isEqualTo("zoe@example.com");
        assertThat(to(read).getPersonal()).isEqualTo("Zoë \"Zo\" d’Été, DSI");
        assertThat(read.isMimeType("text/plain")).isTrue();
        assertThat(read.getContentType().toLowerCase(Locale.ROOT)).contains("utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi\r\nBcc: x@y.example", "Hi\nBcc: x@y.example", "Hi\rBcc: x@y.example", "Hi\r\n Bcc: x@y.example",
        "Hi\u0000\nBcc: x@y.example", "Hi\u2028Bcc: x@y.example", "Hi\u2029Bcc: x@y.example", "Hi\u0085Bcc: x@y.example",
        "Hi\u000B\u000CBcc: x@y.example", "Hi\r\n\r\nBcc: x@y.example"})
    void aBreakOfAnyKindIsASpace(String hostile) throws Exception {
        MimeMessage read = read(mail(hostile, hostile, "b"));
        assertThat(headers(read)).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(read.getSubject()).isEqualTo("Hi Bcc: x@y.example");
        assertThat(to(read).getPersonal()).isEqualTo("Hi Bcc: x@y.example");
        assertThat(read.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?UTF-8?Q?Hi=0D=0ABcc:_x@y.example?=", "=?utf-8?B?SGkNCkJjYzogeEB5LmV4YW1wbGU=?=", "a =?iso-8859-1?q?=E9?= b",
        "=?broken", "x@y.example, z@y.example", "<x@y.example>", "\"; <x@y.example>", "a\\", "(comment)", "group: x@y.example;"})
    void whatLooksLikeAnEncodingOrAnAddressIsOnlyText(String typed) throws Exception {
        MimeMessage read = read(mail(typed, typed, typed));
        assertThat(headers(read)).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(read.getSubject()).isEqualTo(typed.replace("=?", "= ?"));
        assertThat(to(read).getPersonal()).isEqualTo(typed.replace("=?", "= ?"));
        assertThat(to(read).getAddress()).isEqualTo("zoe@example.com");
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(text(read)).isEqualTo(typed);
    }

    @Test
    void everyHostileStringIsTheSameElsewhere() throws Exception {
        String folder = System.getProperty("revenant.data", "");
        assumeTrue(!folder.isBlank(), "needs -Drevenant.data=…, the folder with naughty-strings/blns.txt");
        for (String hostile : Files.readAllLines(Path.of(folder, "naughty-strings", "blns.txt"))) {
            MimeMessage read = read(mail(hostile, hostile, hostile + "\n" + hostile));
            assertThat(HEADERS).containsAll(headers(read)).hasSizeGreaterThanOrEqualTo(headers(read).size());
            assertThat(read.getAllRecipients()).hasSize(1);
            assertThat(Optional.ofNullable(read.getSubject()).orElse("").strip()).isEqualTo(OneLine.of(hostile));
            assertThat(text(read)).isEqualTo((hostile + "\r\n" + hostile).stripTrailing());
            try {
                assertThat(read(mail(new Recipient(Optional.empty(), hostile), "s", "b")).getAllRecipients()).hasSize(1);
            } catch (Refusal noAddress) {
                assertThat(noAddress.key()).isEqualTo("letters.address");
            }
        }
    }

    private static OutgoingMail mail(String name, String subject, String body) {
        return mail(new Recipient(Optional.of(name), "zoe@example.com"), subject, body);
    }

    private static OutgoingMail mail(Recipient to, String subject, String body) {
        return new OutgoingMail(Optional.of(to), subject, body, Optional.empty());
    }

    private static MimeMessage read(OutgoingMail mail) throws IOException, MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DraftFile().write(mail, out);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(out.toByteArray()));
    }

    private static InternetAddress to(MimeMessage read) throws MessagingException {
        return (InternetAddress) read.getRecipients(Message.RecipientType.TO)[0];
    }

    private static List<String> headers(MimeMessage read) throws MessagingException {
        return Collections.list(read.getAllHeaders()).stream().map(header -> header.getName().toLowerCase(Locale.ROOT)).toList();
    }

    private static String text(MimeMessage read) throws IOException, MessagingException {
        return new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
