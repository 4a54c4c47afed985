package app.revenant.desktop.today;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Channel;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.work.Agenda;
import app.revenant.work.Telling;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who it is, and on which line they answer. */
final class PersonCard extends VBox {

    private static final double GAP = 10;

    private final Agenda.Item item;
    private final TodayModel model;
    private final Words words;

    PersonCard(Agenda.Item item, TodayModel model, Telling telling, Words words) {
        this.item = item;
        this.model = model;
        this.words = words;
        setSpacing(GAP);
        Optional<Person> person = item.deal().contact();
        getChildren().addAll(head(person.map(Person::fullName).filter(name -> !name.isBlank()).orElse(item.deal().name())), Texts.wrapped(Texts.muted(about(person))));
        person.filter(one -> !one.phones().isEmpty() || !one.emails().isEmpty())
                .ifPresent(one -> getChildren().add(reach(one)));
        telling.noChaser(item.deal().assessment()).ifPresent(why -> getChildren().add(ending(why)));
    }

    private HBox head(String name) {
        Label title = Texts.wrapped(Texts.heading(name));
        return Rows.of(GAP, title, Rows.gap(), Buttons.plain(words.of("today.open-deal"), () -> model.open(item)));
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
            String kind = words.word(phone.kind());
            card.getChildren().add(phone.dead()
                    ? line(kind, Texts.muted(model.shown(phone)), Optional.of(new Pill(words.of("today.wrong-number"), Tone.BAD)))
                    : line(kind, link(kind, model.shown(phone), () -> model.dial(phone.number())), record(Set.of(channel))));
        }
        boolean chasing = !item.deal().assessment().isBeyondChasing();
        for (String email : person.emails()) {
            String kind = words.word(Channel.EMAIL);
            Labeled address = chasing ? link(kind, email, () -> model.write(email)) : Texts.muted(email);
            card.getChildren().add(line(kind, broken(address), record(Set.of(Channel.EMAIL))));
        }
        return card;
    }

    /** Enough was sent: why, and what is left. */
    private Card ending(String why) {
        Button end = Buttons.ghost(words.of(model.isLastChance(item) ? "today.last-chance" : "today.close-out"),
                () -> model.end(item));
        end.setId("today-ending");
        return new Card(Texts.wrapped(Texts.muted(why)), end);
    }

    private Optional<Pill> record(Set<Channel> line) {
        LineRecord record = LineRecord.of(item.deal().history(), line);
        if (record.answers()) {
            return Optional.of(new Pill(words.of("today.answers"), Tone.GOOD));
        }
        return record.isDeaf() ? Optional.of(new Pill(words.of("today.of", record.answered(), record.tries()), Tone.PLAIN))
                : Optional.empty();
    }

    /** An address is read whole: it breaks rather than being cut. */
    private static Labeled broken(Labeled address) {
        address.setWrapText(true);
        address.setMinWidth(0);
        address.setMinHeight(Region.USE_PREF_SIZE);
        return address;
    }

    private static Hyperlink link(String kind, String address, Runnable open) {
        Hyperlink link = new Hyperlink(address);
        link.setOnAction(pressed -> open.run());
        link.setAccessibleText(kind + " " + address);
        link.setTooltip(new Tooltip(address));
        return link;
    }

    private HBox line(String kind, Labeled address, Optional<Pill> record) {
        if (!address.isWrapText()) {
            address.setMinWidth(Region.USE_PREF_SIZE);
        }
        Label name = Texts.muted(kind);
        HBox row = Rows.of(6, name, address, Rows.gap());
        name.setMinWidth(56);
        record.ifPresent(row.getChildren()::add);
        return row;
    }
}
