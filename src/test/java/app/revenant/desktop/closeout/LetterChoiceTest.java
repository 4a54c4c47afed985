package app.revenant.desktop.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import app.revenant.work.CloseOuts;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which letters are offered, and which day they name. */
class LetterChoiceTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
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
    void theSheetBeginsWithTheLetterThatWasAskedFor() {
        assertThat(draft(begun(LetterId.T8)).base().letter()).isEqualTo(LetterId.T8);
        assertThat(begun(LetterId.T9).plan().get().orElseThrow().date()).contains(TODAY.plusMonths(6));
    }

    @Test
    void aLastChanceIsOfferedOnceADeal() {
        assertThat(CloseOuts.offered(deal())).contains(LetterId.T8);
        CloseOutModel model = begun(LetterId.T8);
        fillAll(model);
        ways(model).copy();
        model.sent();
        assertThat(deal().deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(CloseOuts.offered(deal())).doesNotContain(LetterId.T8);
        assertThat(draft(begun(LetterId.T8)).base().letter()).isNotEqualTo(LetterId.T8);
        office.undo().undo();
        assertThat(CloseOuts.offered(deal())).contains(LetterId.T8);
    }

    @Test
    void theLetterForANewPositionWaitsUntilTheyMoved() {
        assertThat(CloseOuts.offered(deal())).doesNotContain(LetterId.T11);
        move(PersonEventKind.CHANGED_ROLE);
        assertThat(CloseOuts.offered(deal())).doesNotContain(LetterId.T11);
        move(PersonEventKind.JOINED_COMPANY);
        assertThat(CloseOuts.offered(deal())).contains(LetterId.T11);
        String joined = deal().company().orElseThrow().name();
        assertThat(draft(begun(LetterId.T11)).subject()).contains(joined);
    }

    @Test
    void anotherClosingDayIsAnotherDayInAnEditedLetterInEitherLanguage() {
        CloseOutModel model = begun(LetterId.T3);
        model.type("Mon objet", "Le 30 novembre, pas le 130 novembre : {{me}}");
        model.plan(plan -> plan.on(Optional.of(FRIDAY)));
        assertThat(draft(model).body()).isEqualTo("Le 4 décembre, pas le 130 novembre : {{me}}");
        model.voice(Voice.EN);
        assertThat(draft(model).body()).contains("4 December").doesNotContain("30 November");
        model.letter(LetterId.T8);
        assertThat(draft(model).body()).contains("4 December");
        assertThat(model.plan().get().orElseThrow().date()).contains(FRIDAY);
    }

    @Test
    void theDayOfTheLetterIsTheDayOfTheStep() {
        CloseOutModel model = begun(LetterId.T3);
        model.plan(plan -> plan.on(Optional.of(FRIDAY)));
        fillAll(model);
        assertThat(draft(model).body()).contains("4 décembre");
        ways(model).copy();
        model.sent();
        assertThat(deal().deal().nextStep().flatMap(NextStep::due)).contains(FRIDAY);
    }

    @Test
    void aDayThatIsNotToComeKeepsTheLetterIn() {
        CloseOutModel model = begun(LetterId.T3);
        fillAll(model);
        model.plan(plan -> plan.on(Optional.of(TODAY)));
        ways(model).copy();
        assertThat(window.asked).isEmpty();
        assertThat(window.troubles).extracting(trouble -> ((Refusal) trouble).key()).containsExactly("closeout.date-over");
        model.plan(plan -> plan.on(Optional.of(TODAY.plusDays(1))));
        ways(model).copy();
        assertThat(window.asked).as("tomorrow is too soon, and the seller's to say").hasSize(2);
        assertThat(window.asked.get(0)).startsWith("ask ");
    }

    @Test
    void aLastChanceTooSoonDoesNotLeave() {
        CloseOutModel model = begun(LetterId.T8);
        fillAll(model);
        model.plan(plan -> plan.on(Optional.of(TODAY.plusDays(6))));
        ways(model).copy();
        assertThat(window.asked).isEmpty();
        assertThat(window.troubles).extracting(trouble -> ((Refusal) trouble).key()).containsExactly("letters.last-chance-too-soon");
        model.plan(plan -> plan.on(Optional.of(TODAY.plusDays(7))));
        ways(model).copy();
        assertThat(window.asked).hasSize(1);
    }

    @Test
    void aDraftKeptForAnotherDayNamesTheNewDay() {
        CloseOutModel model = begun(LetterId.T3);
        model.type("Mon objet", draft(model).body() + "\nÀ bientôt.");
        model.close();
        office.close();
        office = Wiring.open(folder, Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"),
                ZoneOffset.UTC));
        CloseOutModel later = new CloseOutModel(office, window.desk(), PRICE);
        later.begin(Optional.empty());
        assertThat(draft(later).body()).endsWith("À bientôt.").contains("8 décembre").doesNotContain("30 novembre");
    }

    private void move(PersonEventKind kind) {
        Person was = deal().contact().orElseThrow();
        office.people().keep(new Person(was.id(), was.company(), was.given(), was.family(), was.role(), was.emails(),
                was.phones(), was.language(), was.form(), was.consumer(), false,
                List.of(new PersonEvent(kind, TODAY.minusDays(1), was.company())), was.absences(), was.note()));
    }

    private CloseOutModel begun(LetterId letter) {
        CloseOutModel model = new CloseOutModel(office, window.desk(), PRICE);
        model.begin(Optional.of(letter));
        return model;
    }

    private static void fillAll(CloseOutModel model) {
        draft(model).missing().forEach(field -> model.fill(field, "le " + field.code()));
    }

    private WaysOut ways(CloseOutModel model) {
        return new WaysOut(model, office, window.desk(), Words.in(Language.FR));
    }

    private static LetterDraft draft(CloseOutModel model) {
        return model.draft().get().orElseThrow();
    }

    private Assessed deal() {
        return office.ghosts().of(PRICE).orElseThrow();
    }
}
