package app.revenant.desktop.today;

import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ContactAttempt;
import app.revenant.work.Agenda;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.layout.VBox;

/** The last three contacts, each with the first words of its note. */
final class LastContacts extends VBox {

    private static final int LAST = 3;

    private final Words words;
    private final ZoneId zone;

    LastContacts(Agenda.Item item, Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        getStyleClass().add("card");
        List<ContactAttempt> latest = LineRecord.latest(item.deal().history(), LAST);
        getChildren().add(Texts.heading(words.of("today.last-contacts")));
        latest.forEach(attempt -> getChildren().add(contact(attempt)));
        if (latest.isEmpty()) {
            getChildren().add(Texts.muted(words.of("today.no-contact")));
        }
    }

    private VBox contact(ContactAttempt attempt) {
        VBox contact = new VBox(2, Rows.of(8, Texts.small(words.day(attempt.at().atZone(zone).toLocalDate())), Rows.gap(),
                new Pill(words.word(attempt.channel()) + " · " + words.word(attempt.outcome()),
                        attempt.isSignOfLife() ? Tone.GOOD : Tone.PLAIN)));
        attempt.note().map(note -> note.strip().replaceAll("\\s+", " ")).filter(note -> !note.isEmpty())
                .ifPresent(note -> contact.getChildren().add(Texts.clipped(Texts.muted(note))));
        return contact;
    }
}
