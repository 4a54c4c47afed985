package app.revenant.exchange.mail;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.UnstructuredFieldImpl;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;

/** Writes a mail as an {@code .eml} file which mail programs open as a draft ({@code X-Unsent: 1}). */
public final class DraftFile {

    /** @throws Refusal where the file cannot be written */
    public void write(OutgoingMail mail, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(mail, out);
        } catch (IOException unwritable) {
            throw new Refusal(unwritable, "letters.file", file);
        }
    }

    public void write(OutgoingMail mail, OutputStream out) throws IOException {
        Message.Builder message = Message.Builder.of()
                .setField(UnstructuredFieldImpl.PARSER.parse(new RawField("X-Unsent", "1"), null))
                .setSubject(mail.subject())
                .setBody(mail.body(), "plain", StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable");
        mail.to().ifPresent(to -> message.setTo(mailbox(to)));
        mail.date().ifPresent(date -> message.setDate(Date.from(date.toInstant()), zone(date)));
        new DefaultMessageWriter().writeMessage(message.build(), out);
    }

    private static Mailbox mailbox(Recipient to) {
        return new Mailbox(to.name().orElse(null), to.local(), to.domain());
    }

    private static TimeZone zone(ZonedDateTime date) {
        return TimeZone.getTimeZone(date.getZone());
    }
}
