package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Person;
import app.revenant.work.Dossier;
import app.revenant.work.PersonLine;
import java.time.LocalDate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that went on: people of a company, deals open and ended, the last contacts in any of them. */
final class HistoryCards extends VBox {

    private static final double GAP = 12;
    private static final int DEALS = 12;
    private static final int CONTACTS = 8;
    private static final int PEOPLE = 20;

    private final Dossier about;
    private final ContactsModel model;
    private final Words words;

    HistoryCards(Dossier about, ContactsModel model, Words words, boolean withPeople) {
        super(GAP);
        this.about = about;
        this.model = model;
        this.words = words;
        if (withPeople) {
            getChildren().add(people());
        }
        getChildren().addAll(deals(), contacts());
    }

    private Card people() {
        Card card = Card.of(words.of("contacts.people", about.people().size()));
        about.people().stream().limit(PEOPLE).forEach(person -> card.getChildren().add(person(person)));
        more(card, about.people().size() - PEOPLE);
        return card;
    }

    private HBox person(Person person) {
        String name = PersonLine.name(person);
        return Rows.of(8, link(name.isEmpty() ? words.of("contacts.nameless") : name, "contact-person", () -> model.open(person.id())),
                Texts.clipped(Texts.muted(person.role().orElse(""))), Rows.gap());
    }

    private Card deals() {
        Card card = Card.of(words.of("contacts.deals", about.deals().size()));
        about.deals().stream().limit(DEALS).map(DealHistory::deal).forEach(deal -> card.getChildren().add(deal(deal)));
        more(card, about.deals().size() - DEALS);
        if (about.deals().isEmpty()) {
            card.getChildren().add(Texts.muted(words.of("contacts.no-deal")));
        }
        return card;
    }

    private HBox deal(Deal deal) {
        boolean open = !deal.status().isFinished();
        Label amount = Texts.plain(deal.offer().amount().map(words::money).orElse(""));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        return Rows.of(8, link(deal.title(), "contact-deal", () -> model.openDeal(deal.id())), Rows.gap(), amount,
                new Pill(words.word(deal.status()), open ? Tone.ACCENT : deal.status() == DealStatus.WON ? Tone.GOOD : Tone.PLAIN));
    }

    private Card contacts() {
        Card card = Card.of(words.of("today.last-contacts"));
        about.contacts().stream().limit(CONTACTS).forEach(contact -> card.getChildren().add(contact(contact)));
        if (about.contacts().isEmpty()) {
            card.getChildren().add(Texts.muted(words.of("today.no-contact")));
        }
        return card;
    }

    private VBox contact(Dossier.Contact contact) {
        ContactAttempt attempt = contact.attempt();
        LocalDate day = LocalDate.ofInstant(attempt.at(), about.zone());
        Label when = Texts.small(words.shortDay(day));
        when.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(2, Rows.of(8, when, Texts.clipped(Texts.small(contact.deal().title())), Rows.gap(),
                new Pill(words.word(attempt.channel()) + " · " + words.word(attempt.outcome()), attempt.isSignOfLife() ? Tone.GOOD : Tone.PLAIN)));
        attempt.note().map(note -> note.lines().findFirst().orElse("")).filter(note -> !note.isBlank())
                .ifPresent(note -> box.getChildren().add(Texts.clipped(Texts.muted(note))));
        return box;
    }

    private void more(Card card, int left) {
        if (left > 0) {
            card.getChildren().add(Texts.small(words.of("contacts.more", left)));
        }
    }

    private static Hyperlink link(String text, String id, Runnable open) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(0);
        link.setTooltip(new Tooltip(text));
        link.setOnAction(pressed -> open.run());
        return link;
    }
}
