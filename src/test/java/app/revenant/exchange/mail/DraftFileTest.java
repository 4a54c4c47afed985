package app.revenant.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFileTest {

    private static final Recipient CLAIRE =
            new Recipient(Optional.of("Claire Delmas, DSI"), "c.delmas@brunet.example");

    @TempDir
    Path folder;

    @Test
    void aFrenchLetterComesBackAsItWasWritten() throws IOException {
        String body = "Bonjour Claire,\n\nJe clos le dossier « Module ERP » le 27 novembre ; un mot suffit. \n\n"
                + "👋 fin = là";

        Message read = read(draft("Module ERP : on garde ou on clôt ? — 例え 👋", body));

        assertThat(read.getSubject()).isEqualTo("Module ERP : on garde ou on clôt ? — 例え 👋");
        assertThat(body(read)).isEqualTo(body.replace("\n", "\r\n"));
        assertThat(read.getTo().flatten().get(0).getAddress()).isEqualTo("c.delmas@brunet.example");
        assertThat(read.getTo().flatten().get(0).getName()).isEqualTo("Claire Delmas, DSI");
    }

    @Test
    void itIsMarkedAsUnsentAndHasNoDateOfItsOwn() throws IOException {
        Message read = read(draft("s", "b"));

        assertThat(read.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
        assertThat(read.getHeader().getField("Date")).isNull();
        assertThat(read.getHeader().getField("MIME-Version").getBody()).isEqualTo("1.0");
    }

    @Test
    void aDateIsKeptWithItsOffset() throws IOException {
        OutgoingMail mail = new OutgoingMail(Optional.of(CLAIRE), "s", "b",
                Optional.of(ZonedDateTime.parse("2026-11-23T09:00:00+01:00[Europe/Paris]")));

        assertThat(read(mail).getHeader().getField("Date").getBody()).contains("23 Nov 2026 09:00:00 +0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi\r\nBcc: x@y.example", "Hi\nBcc: x@y.example", "Hi\rBcc: x@y.example",
        "Hi\u2028Bcc: x@y.example", "Hi\u0000\r\n\r\nBcc: x@y.example"})
    void aLineBreakInTheSubjectOrTheNameOpensNoHeader(String hostile) throws IOException {
        Recipient named = new Recipient(Optional.of(hostile), "a@b.example");

        Message read = read(new OutgoingMail(Optional.of(named), hostile, "b", Optional.empty()));

        assertThat(read.getHeader().getField("Bcc")).isNull();
        assertThat(read.getTo().flatten()).hasSize(1);
        assertThat(read.getSubject()).isEqualTo("Hi Bcc: x@y.example");
        assertThat(read.getTo().flatten().get(0).getName()).isEqualTo("Hi Bcc: x@y.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "a@b.example\r\nBcc: x@y.example", "a@b.example, x@y.example", "a b@c.example",
        "a@b@c.example", "a@", "@b.example", "a@b..example", "a?bcc=x@y.example", "x <a@b.example>"})
    void whatIsNoSingleAddressIsRefused(String address) {
        assertThatThrownBy(() -> new Recipient(Optional.empty(), address)).isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key()).isEqualTo("letters.address");
    }

    @Test
    void aDomainWithAccentsIsWrittenInAscii() {
        assertThat(new Recipient(Optional.empty(), " a@société.example ").address())
                .isEqualTo("a@xn--socit-esab.example");
    }

    @Test
    void onDiskEveryLineIsAsciiAndShortEnough() throws IOException {
        Path file = folder.resolve("draft.eml");

        new DraftFile().write(draft("é".repeat(300), "à".repeat(5000)), file);

        byte[] written = Files.readAllBytes(file);
        assertThat(new String(written, StandardCharsets.ISO_8859_1)).matches("(?s)\\p{ASCII}*");
        assertThat(new String(written, StandardCharsets.US_ASCII).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(999).isLessThanOrEqualTo(200));
        assertThat(new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(written)).getSubject())
                .isEqualTo("é".repeat(300));
    }

    @Test
    void aFolderThatIsNotThereIsRefusedInOneSentence() {
        assertThatThrownBy(() -> new DraftFile().write(draft("s", "b"), folder.resolve("none/draft.eml")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLetterWithoutAddressLeavesTheRecipientToTheMailProgram() throws IOException {
        Message read = read(new OutgoingMail(Optional.empty(), "s", "b", Optional.empty()));

        assertThat(read.getTo()).isNull();
        assertThat(body(read)).isEqualTo("b");
    }

    private static OutgoingMail draft(String subject, String body) {
        return new OutgoingMail(Optional.of(CLAIRE), subject, body, Optional.empty());
    }

    private static Message read(OutgoingMail mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DraftFile().write(mail, out);
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String body(Message message) throws IOException {
        return new String(((TextBody) message.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
