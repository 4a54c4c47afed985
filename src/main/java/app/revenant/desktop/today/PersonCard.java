package app.revenant.desktop.today;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.work.Agenda;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who it is, on which line they answer, and the last three contacts. */
final class PersonCard extends VBox {

    private static final int LAST = 3;

    private final Agenda.Item item;
    private final TodayModel model;
    private final Words words;
    private final ZoneId zone;

    PersonCard(Agenda.Item item, TodayModel model, Words words, ZoneId zone) {
        this.item = item;
        this.model = model;
        this.words = words;
        this.zone = zone;
        getStyleClass().add("person-card");
        Optional<Person> person = item.deal().contact();
        getChildren().addAll(Texts.wrapped(Texts.heading(person.map(Person::fullName).filter(name -> !name.isBlank())
                .orElse(item.deal().name()))), Texts.wrapped(Texts.muted(about(person))));
        person.filter(one -> !one.phones().isEmpty() || !one.emails().isEmpty())
                .ifPresent(one -> getChildren().add(reach(one)));
        getChildren().addAll(last(), acts());
    }

    private String about(Optional<Person> person) {
        return Stream.of(person.flatMap(Person::role), Optional.of(item.deal().name()),
                Optional.of(item.deal().deal().title()), person.flatMap(Person::language).map(this::preference))
                .flatMap(Optional::stream).distinct().collect(Collectors.joining(" · "))
                + item.deal().contact().flatMap(Person::form).filter(form -> speaksFrench())
                        .map(form -> ", " + words.word(form)).orElse("");
    }

    private boolean speaksFrench() {
        return item.deal().contact().flatMap(Person::language).filter(Language.FR::equals).isPresent();
    }

    private String preference(Language language) {
        return words.of(language == Language.FR ? "today.prefers-french" : "today.prefers-english");
    }

    private Card reach(Person person) {
        Card card = new Card();
        for (Phone phone : person.phones()) {
            Channel channel = phone.kind() == PhoneKind.MOBILE ? Channel.MOBILE : Channel.LANDLINE;
            card.getChildren().add(line(words.word(phone.kind()), phone.number(), () -> model.dial(phone.number()),
                    phone.dead() ? Optional.of(new Pill(words.of("today.wrong-number"), Tone.BAD)) : record(Set.of(channel))));
        }
        for (String email : person.emails()) {
            card.getChildren().add(line(words.word(Channel.EMAIL), email, () -> model.write(email),
                    record(Set.of(Channel.EMAIL))));
        }
        return card;
    }

    private Optional<Pill> record(Set<Channel> line) {
        LineRecord record = LineRecord.of(item.deal().history(), line);
        if (record.answers()) {
            return Optional.of(new Pill(words.of("today.answers"), Tone.GOOD));
        }
        return record.isDeaf() ? Optional.of(new Pill(words.of("today.of", record.answered(), record.tries()), Tone.PLAIN))
                : Optional.empty();
    }

    private HBox line(String kind, String address, Runnable open, Optional<Pill> record) {
        Hyperlink link = new Hyperlink(address);
        link.setOnAction(pressed -> open.run());
        link.setMinWidth(address.contains("@") ? 0 : Region.USE_PREF_SIZE);
        link.setAccessibleText(kind + " " + address);
        link.setTooltip(new Tooltip(address));
        Label name = Texts.muted(kind);
        HBox row = Rows.of(6, name, link, Rows.gap());
        name.setMinWidth(56);
        record.ifPresent(row.getChildren()::add);
        return row;
    }

    private Card last() {
        Card card = Card.of(words.of("today.last-contacts"));
        List<ContactAttempt> latest = LineRecord.latest(item.deal().history(), LAST);
        for (ContactAttempt attempt : latest) {
            card.getChildren().add(contact(attempt));
        }
        if (latest.isEmpty()) {
            card.getChildren().add(Texts.muted(words.of("today.no-contact")));
        }
        return card;
    }

    private VBox contact(ContactAttempt attempt) {
        boolean life = attempt.isSignOfLife();
        HBox what = Rows.of(8, Texts.small(words.day(attempt.at().atZone(zone).toLocalDate())), Rows.gap(),
                new Pill(words.word(attempt.channel()) + " · " + words.word(attempt.outcome()), life ? Tone.GOOD : Tone.PLAIN));
        VBox contact = new VBox(2, what);
        attempt.note().filter(note -> !note.isBlank())
                .ifPresent(note -> contact.getChildren().add(Texts.wrapped(Texts.muted(note))));
        return contact;
    }

    private HBox acts() {
        return Rows.of(8, Buttons.plain(words.of("act.log-contact"), () -> model.reached(item)),
                Buttons.plain(words.of("today.open-deal"), () -> model.open(item)));
    }
}
