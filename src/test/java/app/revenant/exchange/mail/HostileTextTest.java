package app.revenant.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.junit.jupiter.api.Test;

/** Strings that broke other programs, as a name, a subject and a text. */
class HostileTextTest {

    @Test
    void everyHostileStringComesBackAndOpensNoHeader() throws IOException {
        String folder = System.getProperty("revenant.data", "");
        assumeTrue(!folder.isBlank(), "needs -Drevenant.data=…, the folder with naughty-strings/blns.txt");
        List<String> strings = Files.readAllLines(Path.of(folder, "naughty-strings", "blns.txt"));
        assertThat(strings).hasSizeGreaterThan(500);
        for (String hostile : strings) {
            Recipient to = new Recipient(Optional.of(hostile), "a@b.example");
            OutgoingMail mail = new OutgoingMail(Optional.of(to), hostile, hostile + "\n" + hostile, Optional.empty());
            assertThat(new MailtoLink(mail).uri().getScheme()).isEqualTo("mailto");
            Message read = read(mail);
            assertThat(read.getHeader().getFields()).extracting(Field::getName).containsOnlyOnce("To", "Subject")
                    .hasSizeLessThanOrEqualTo(6);
            assertThat(read.getTo().flatten()).hasSize(1);
            assertThat(Optional.ofNullable(read.getSubject()).orElse("").strip()).isEqualTo(mail.subject());
            assertThat(text(read)).isEqualTo(mail.body());
        }
    }

    private static Message read(OutgoingMail mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DraftFile().write(mail, out);
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Message message) throws IOException {
        return new String(((TextBody) message.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
