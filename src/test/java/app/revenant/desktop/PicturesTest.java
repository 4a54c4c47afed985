package app.revenant.desktop;

import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.ghosts.GhostsScreen;
import app.revenant.desktop.log.LogContact;
import app.revenant.model.Language;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    private Office sample() {
        return SmallOffice.tell(SmallOffice.sample(folder), folder, "00-polite-promise", "03-price", "07-empty-chasers",
                "09-healthy-slow-replier", "10-healthy-committee-ahead");
    }

    private static void each(String name, boolean sheet, Supplier<Screen> made, String keys) {
        Pictured picture = Pictured.open();
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                picture.show(made.get(), language, look, sheet);
                keys.chars().forEach(key -> type(picture, (char) key));
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
