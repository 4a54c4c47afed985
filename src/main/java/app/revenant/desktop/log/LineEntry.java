package app.revenant.desktop.log;

import app.revenant.line.Candidate;
import app.revenant.line.LineReader;
import app.revenant.line.Names;
import app.revenant.line.Reading;
import app.revenant.model.Channel;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** The line as it stands, what it says, and whom it means. */
final class LineEntry {

    private LineReader reader = new LineReader(Names.NONE, "EUR");
    private String text = "";
    private Dictation dictation = new Dictation();
    private Asked asked = Asked.of(Optional.empty());

    void know(LineReader people) {
        reader = people;
    }

    void about(Asked question) {
        asked = question;
    }

    void bringBack(HeldContact.Half half) {
        text = half.line();
        dictation = half.dictation();
        asked = half.asked();
    }

    HeldContact.Half with(ContactForm form) {
        return new HeldContact.Half(form, text, dictation, asked);
    }

    void type(String typed, ContactForm form, Channel likely, Clock clock, ZoneId zone) {
        text = typed;
        Reading line = reader.read(typed, clock.instant().atZone(zone));
        asked = asked.names(line.who());
        dictation.take(line, form, likely);
        note(form);
    }

    void another(ContactForm form, Channel likely) {
        dictation.again(form, likely);
    }

    void choose(Candidate one) {
        asked = asked.choose(one);
    }

    void asNew() {
        asked = asked.asNew();
    }

    void asText(ContactForm form) {
        asked = asked.asText();
        note(form);
    }

    boolean isClear() {
        return !asked.isOpen();
    }

    private void note(ContactForm form) {
        form.lineNote((asked.unnamed() + " " + reading().note()).strip());
    }

    String text() {
        return text;
    }

    Reading reading() {
        return dictation.reading();
    }

    Asked asked() {
        return asked;
    }
}
