package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.work.Dossier;
import app.revenant.work.PersonLine;
import app.revenant.work.Retention;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A person: what one can do, the fields at the left, deals and contacts at the right. */
final class PersonPane extends VBox {

    private static final double GAP = 12;

    private final Looked looked;
    private final Person person;
    private final Dossier about;
    private final ContactActs acts;
    private final Words words;

    PersonPane(Looked looked, ContactsModel model, ContactActs acts, Words words, Ties ties) {
        super(GAP);
        this.looked = looked;
        this.about = looked.dossier().orElseThrow();
        this.person = about.person().orElseThrow();
        this.acts = acts;
        this.words = words;
        getStyleClass().add("contact-pane");
        PersonForm form = new PersonForm(person, about.company().map(company -> company.name()).orElse(""));
        SaveBar save = new SaveBar(() -> acts.save(form), acts, words, ties);
        PersonFields fields = new PersonFields(form, looked, words, () -> {
            model.typing(true);
            save.changed();
        });
        VBox card = new Card(fields, save);
        save.under(card);
        getChildren().addAll(head(), buttons(), new Halves(card, new HistoryCards(about, model, words, false)));
        if (person.doNotContact()) {
            getChildren().add(2, banner());
        }
    }

    private HBox head() {
        String name = PersonLine.name(person);
        HBox head = Rows.of(8, Texts.clipped(Texts.title(name.isEmpty() ? words.of("contacts.nameless") : name)),
                Texts.clipped(Texts.muted(Stream.of(person.role(), about.company().map(company -> company.name()))
                        .flatMap(each -> each.stream()).collect(Collectors.joining(" · ")))), Rows.gap());
        about.eraseOn().ifPresent(day -> head.getChildren().add(clock(day)));
        return head;
    }

    /** How long this person’s data may still be kept. */
    private Pill clock(LocalDate day) {
        long months = Retention.monthsLeft(day, about.today());
        boolean due = !day.isAfter(about.today());
        Pill pill = new Pill(due ? words.of("contacts.erase-since", words.shortDay(day)) : words.of("contacts.erase-in", months),
                due ? Tone.WARN : Tone.PLAIN);
        pill.setTooltip(new Tooltip(words.of("contacts.erase.why", words.shortDay(day))));
        pill.setId("contact-retention");
        return pill;
    }

    private FlowPane buttons() {
        FlowPane buttons = new FlowPane(8, 8);
        person.emails().stream().findFirst().ifPresent(email -> buttons.getChildren()
                .add(named(Feather.MAIL, "contacts.write", email, "contact-write", () -> acts.write(email))));
        person.phones().stream().filter(phone -> !phone.dead()).findFirst().ifPresent(phone -> buttons.getChildren()
                .add(named(Feather.PHONE, "contacts.dial", looked.phones().shown(phone.number()), "contact-dial", () -> acts.dial(phone.number()))));
        buttons.getChildren().addAll(
                button(Feather.PHONE_CALL, "act.log-contact", "contact-log", acts::log),
                button(Feather.LOG_OUT, "contacts.changed", "contact-changed", () -> acts.changedCompany(person)),
                button(person.doNotContact() ? Feather.USER_CHECK : Feather.USER_X,
                        person.doNotContact() ? "contacts.contact-again" : "contacts.leave-alone", "contact-leave-alone",
                        () -> acts.leaveAlone(person, !person.doNotContact())),
                button(Feather.COPY, "contacts.merge-with", "contact-merge", () -> acts.pickAnother(Party.PERSON, person.id().value())));
        return buttons;
    }

    private Button button(Feather icon, String key, String id, Runnable act) {
        Button button = Buttons.withIcon(Buttons.plain(words.of(key), act), icon);
        button.setId(id);
        return button;
    }

    /** The address or number is spoken, and shown when one points at it. */
    private Button named(Feather icon, String key, String what, String id, Runnable act) {
        Button button = button(icon, key, id, act);
        button.setAccessibleText(words.of(key) + " " + what);
        button.setTooltip(new Tooltip(what));
        return button;
    }

    private Node banner() {
        HBox banner = Rows.of(8, Icon.of(Feather.USER_X), Texts.wrapped(Texts.plain(words.of("contacts.leave-alone.why"))));
        banner.getStyleClass().add("muted-banner");
        return banner;
    }
}
