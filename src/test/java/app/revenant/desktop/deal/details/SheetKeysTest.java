package app.revenant.desktop.deal.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Origin;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The two sheets by the keyboard alone, in a window. */
class SheetKeysTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final PersonId YANN = new PersonId("p1-03-price");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private final FxRobot robot = new FxRobot();
    private Office office;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void tabGoesFromFieldToFieldAndTheKeySaves() {
        Pictured.open().show(new DetailsSheet(office, window.desk(), PRICE), Language.EN, Look.LIGHT, true);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.LEFT, KeyCode.SPACE);
        save();
        assertThat(office.ghosts().of(PRICE).orElseThrow().deal().origin()).contains(Origin.BROAD);
    }

    @Test
    void aHalfFilledSheetSpeaksAnotherLanguageAndLosesNothing() {
        DetailsSheet sheet = new DetailsSheet(office, window.desk(), PRICE);
        Pictured picture = Pictured.open().show(sheet, Language.FR, Look.LIGHT, true);
        Pictured.onWindow(() -> field(picture, "#details-goal").setText("moins de devis"));
        picture.show(sheet, Language.EN, Look.DARK, true);
        assertThat(field(picture, "#details-goal").getText()).isEqualTo("moins de devis");
        save();
        assertThat(office.ghosts().of(PRICE).orElseThrow().deal().goal()).contains("moins de devis");
    }

    @Test
    void aPhoneTypedOnTheLastLineBringsAnother() {
        contact();
        robot.lookup(".text-field").queryAllAs(TextField.class).stream().filter(field -> "Number".equals(field.getPromptText()))
                .reduce((one, last) -> last).ifPresent(last -> Pictured.onWindow(last::requestFocus));
        robot.write("0612");
        Pictured.settle();
        assertThat(robot.lookup(".text-field").queryAllAs(TextField.class)).filteredOn(field -> "Number".equals(field.getPromptText())).hasSize(3);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictured.settle();
        assertThat(yann().phones()).contains(new Phone(PhoneKind.MOBILE, "0612", false));
    }

    @Test
    void whatHappenedHappenedTodayUnlessOneSaysOtherwise() {
        contact();
        Pictured.onWindow(() -> robot.lookup(node -> "What happened".equals(node.getAccessibleText())).query().requestFocus());
        robot.type(KeyCode.DOWN);
        save();
        assertThat(yann().events()).containsExactly(new PersonEvent(PersonEventKind.LEFT_COMPANY, TODAY, Optional.empty()));
    }

    private void contact() {
        Pictured.open().show(new ContactSheet(office, window.desk(), YANN), Language.EN, Look.LIGHT, true);
    }

    private void save() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictured.settle();
        assertThat(window.asked).containsExactly("closeSheet");
    }

    private static TextField field(Pictured picture, String id) {
        return (TextField) picture.scene().getRoot().lookup(id);
    }

    private Person yann() {
        return office.book().snapshot().person(YANN).orElseThrow();
    }
}
