package app.revenant.desktop;

import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.closeout.CloseOut;
import app.revenant.desktop.deal.DealScreen;
import app.revenant.desktop.deal.details.ContactSheet;
import app.revenant.desktop.deal.details.DetailsSheet;
import app.revenant.desktop.ghosts.GhostsScreen;
import app.revenant.desktop.log.LogContact;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.FactKind;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.Promise;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the screens in both languages and both looks, for looking at. */
class PicturesTest {

    private static final DealId COMMITTEE = new DealId("d1-10-healthy-committee-ahead");

    @TempDir
    Path folder;

    @Test
    void theLogForm() {
        Pictured.folder();
        Office office = sample();
        Assessed deal = office.ghosts().flagged().get(0);
        each("log-fresh", true, () -> new LogContact(office, new FakeDesk().desk(), Optional.of(deal.id())), "");
        each("log-warm", true, () -> new LogContact(office, new FakeDesk().desk(), Optional.of(deal.id())), "1wl");
        each("log-email", true, () -> new LogContact(office, new FakeDesk().desk(), Optional.of(deal.id())), "a1x");
        each("log-choose", true, () -> new LogContact(office, new FakeDesk().desk(), Optional.empty()), "");
    }

    @Test
    void theGhosts() {
        Pictured.folder();
        Office office = sample();
        each("ghosts", false, () -> new GhostsScreen(office, new FakeDesk().desk(), Optional.empty()), "");
    }

    @Test
    void theLetter() {
        Pictured.folder();
        Office office = sample();
        each("closeout", true, () -> new CloseOut(office, new FakeDesk().desk(), new DealId("d1-00-polite-promise")), "");
        each("closeout-price", true, () -> new CloseOut(office, new FakeDesk().desk(), new DealId("d1-03-price")), "");
    }

    @Test
    void theLetterThatHurts() {
        Pictured.folder();
        Office office = sample();
        each("closeout-tone", true, () -> new CloseOut(office, new FakeDesk().desk(), new DealId("d1-00-polite-promise")), "", picture -> {
            StyleClassedTextArea letter = (StyleClassedTextArea) picture.scene().getRoot().lookup(".letter-text");
            letter.insertText(letter.getText().indexOf("Je clos"), "Malgré mes nombreuses relances, je n’ai aucune nouvelle de votre part. "
                    + "Bravo pour votre réactivité ! ");
        });
        each("closeout-asked", true, () -> new CloseOut(office, new FakeDesk().desk(), new DealId("d1-03-price")), "", picture -> {
            picture.scene().getRoot().lookupAll(".missing-fields .text-field").forEach(node -> {
                ((TextField) node).setText("Un premier pas en deux semaines, https://exemple.fr/pas");
                node.fireEvent(new ActionEvent());
            });
            picture.scene().getRoot().lookup(".primary-button").fireEvent(new ActionEvent());
        });
    }

    @Test
    void theDeal() {
        Pictured.folder();
        Office office = sample();
        each("deal", false, () -> new DealScreen(office, new FakeDesk().desk(), new DealId("d1-00-polite-promise"), Spot.NONE), "");
        each("deal-fact", false, () -> new DealScreen(office, new FakeDesk().desk(), new DealId("d1-03-price"),
                Spot.of(FactKind.BUDGET)), "");
        each("deal-long", false, () -> new DealScreen(office, new FakeDesk().desk(), new DealId("d15"), Spot.NONE), "",
                picture -> picture.scene().getRoot().lookupAll(".deal-head .plain-button").stream().findFirst()
                        .ifPresent(node -> node.fireEvent(new ActionEvent())));
    }

    @Test
    void theDealsDetailsAndItsContact() {
        Pictured.folder();
        Office office = sample();
        each("details", true, () -> new DetailsSheet(office, new FakeDesk().desk(), new DealId("d1-03-price")), "");
        each("details-long", true, () -> new DetailsSheet(office, new FakeDesk().desk(), new DealId("d15")), "", picture -> {
            ((TextField) picture.scene().getRoot().lookup("#details-hours")).setText("beaucoup");
            picture.scene().getRoot().lookup(".primary-button").fireEvent(new ActionEvent());
        });
        each("contact", true, () -> new ContactSheet(office, new FakeDesk().desk(), new PersonId("p1-03-price")), "");
        office.people().keep(busy(office.book().snapshot().person(new PersonId("p1-03-price")).orElseThrow()));
        each("contact-full", true, () -> new ContactSheet(office, new FakeDesk().desk(), new PersonId("p1-03-price")), "");
    }

    private static Person busy(Person person) {
        return new Person(person.id(), person.company(), person.given(), person.family(), person.role(),
                List.of("yann@hamon.example", "y.hamon@menuiserie-hamon-et-fils-de-quimper.example"),
                List.of(new Phone(PhoneKind.LANDLINE, "+33298000003", true), new Phone(PhoneKind.MOBILE, "+33612345678", false)),
                person.language(), person.form(), false, true,
                List.of(new PersonEvent(PersonEventKind.ASKED_NOT_TO_CONTACT, LocalDate.of(2026, 11, 9), Optional.empty())),
                List.of(), Optional.of("Préfère le matin, avant l’ouverture de l’atelier"));
    }

    @Test
    void thePromises() {
        Pictured.folder();
        Office office = SmallOffice.tell(TestOffice.filled(folder, Language.FR), folder, "10-healthy-committee-ahead");
        office.attempts().log(COMMITTEE, promising(office), Optional.empty());
        each("deal-promise", false, () -> new DealScreen(office, new FakeDesk().desk(), COMMITTEE,
                Spot.of(new AttemptId("a4-10-healthy-committee-ahead"))), "");
        each("log-kept", true, () -> new LogContact(office, new FakeDesk().desk(), Optional.of(COMMITTEE)), "1");
    }

    private static ContactAttempt promising(Office office) {
        return new ContactAttempt(office.attempts().newId(), SmallOffice.CLOCK.instant().minusSeconds(400_000), Optional.empty(), Channel.LANDLINE,
                Direction.OUT, Outcome.REACHED, Optional.of(Answer.DATED), Set.of(), Optional.empty(), false, Optional.empty(),
                Optional.of(new Promise(Optional.of("envoyer le cahier des charges signé par les deux directeurs"), Optional.of(LocalDate.of(2026, 11, 20)), Optional.empty())), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Office sample() {
        return SmallOffice.tell(TestOffice.filled(folder, Language.FR), folder, "00-polite-promise", "03-price", "07-empty-chasers");
    }

    private static void each(String name, boolean sheet, Supplier<Screen> made, String keys) {
        each(name, sheet, made, keys, picture -> { });
    }

    private static void each(String name, boolean sheet, Supplier<Screen> made, String keys, Consumer<Pictured> then) {
        Pictured picture = Pictured.open();
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                picture.show(made.get(), language, look, sheet);
                keys.chars().forEach(key -> type(picture, (char) key));
                Pictured.onWindow(() -> then.accept(picture));
                picture.write(Pictured.folder(), name + "-" + language.code() + "-" + look.name().toLowerCase());
            }
        }
    }

    private static void type(Pictured picture, char key) {
        Pictured.onWindow(() -> {
            Node target = picture.scene().getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "" + key, "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }
}
