package app.revenant.desktop;

import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.closeout.CloseOut;
import app.revenant.desktop.deal.DealScreen;
import app.revenant.desktop.ghosts.GhostsScreen;
import app.revenant.desktop.log.LogContact;
import app.revenant.model.DealId;
import app.revenant.model.FactKind;
import app.revenant.model.Language;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
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
