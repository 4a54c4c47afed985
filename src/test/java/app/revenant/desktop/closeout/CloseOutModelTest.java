package app.revenant.desktop.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.Field;
import app.revenant.letters.LetterId;
import app.revenant.letters.ToneCategory;
import app.revenant.letters.ToneHint;
import app.revenant.letters.Voice;
import app.revenant.model.CloseReason;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Draft;
import app.revenant.model.Language;
import app.revenant.model.LetterKind;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.model.StepKind;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseOutModelTest {

    private static final DealId PROMISE = new DealId("d1-00-polite-promise");
    private static final DealId PRICE = new DealId("d1-03-price");

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "00-polite-promise", "03-price");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void itBeginsWithTheLetterOfTheLeadingCauseInTheContactsVoice() {
        CloseOutModel model = begun(PROMISE);
        assertThat(draft(model).base().letter()).isEqualTo(LetterId.T1);
        assertThat(draft(model).base().voice()).isEqualTo(Voice.FR_VOUS);
        assertThat(draft(model).missing()).containsExactly(Field.RESOURCE, Field.ME);
    }

    @Test
    void aMissingFieldBlocksEveryWayOut() {
        CloseOutModel model = begun(PROMISE);
        window.fileToSave = Optional.of(folder.resolve("letter.eml"));
        WaysOut ways = ways(model);
        ways.copy();
        ways.openMail();
        ways.save();
        assertThat(window.asked).isEmpty();
        assertThat(window.troubles).hasSize(3).allSatisfy(trouble -> assertThat(((Refusal) trouble).key()).isEqualTo("closeout.missing"));
        assertThat(folder.resolve("letter.eml")).doesNotExist();
        assertThat(model.phase().get()).isEqualTo(CloseOutModel.Phase.WRITING);
    }

    @Test
    void fieldsAreFilledIntoAnEditedTextAndKeptForTheNextLetter() {
        CloseOutModel model = begun(PROMISE);
        model.type(draft(model).subject(), "À vous.\n{{me}}");
        model.fill(Field.ME, "Julien Roy");
        assertThat(draft(model).body()).isEqualTo("À vous.\nJulien Roy");
        model.letter(LetterId.T8);
        assertThat(draft(model).body()).contains("Julien Roy");
        assertThat(office.choices().current().signature()).contains("Julien Roy");
    }

    @Test
    void theLetterLeavesCompleteAndAsksWhetherItWent() {
        CloseOutModel model = complete(PROMISE);
        ways(model).copy();
        assertThat(window.asked).hasSize(1).allSatisfy(asked -> assertThat(asked).startsWith("copy Bonjour Claire"));
        assertThat(model.phase().get()).isEqualTo(CloseOutModel.Phase.ASKED);
        assertThat(history(PROMISE).drafts()).hasSize(1);
        assertThat(deal(PROMISE).status()).isEqualTo(DealStatus.OPEN);
    }

    @Test
    void aLetterThatClosesClosesOnceItWent() {
        CloseOutModel model = complete(PROMISE);
        ways(model).openMail();
        model.plan(plan -> plan.because(CloseReason.NO_NEED).causedBy(Optional.of(5)));
        model.sent();
        assertThat(window.asked.get(0)).startsWith("mail mailto:c.delmas@");
        assertThat(window.asked).endsWith("closeSheet");
        assertThat(deal(PROMISE).status()).isEqualTo(DealStatus.LOST);
        assertThat(deal(PROMISE).closing().reason()).contains(CloseReason.NO_NEED);
        assertThat(deal(PROMISE).closing().revealedCause()).contains(5);
        assertThat(SmallOffice.lastAttempt(office, PROMISE).letter()).contains(LetterKind.CLOSE_OUT);
        assertThat(history(PROMISE).drafts()).isEmpty();
    }

    @Test
    void aLetterThatNamesADayLeavesTheDealOpenUntilThatDay() {
        CloseOutModel model = complete(PRICE);
        assertThat(draft(model).base().letter()).isEqualTo(LetterId.T3);
        ways(model).copy();
        model.sent();
        Optional<NextStep> step = deal(PRICE).nextStep();
        assertThat(deal(PRICE).status()).isEqualTo(DealStatus.OPEN);
        assertThat(step.flatMap(NextStep::kind)).contains(StepKind.CLOSE);
        assertThat(step.flatMap(NextStep::due)).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aParkingLetterParks() {
        CloseOutModel model = begun(PRICE);
        model.letter(LetterId.T9);
        fillAll(model);
        ways(model).copy();
        model.sent();
        assertThat(deal(PRICE).status()).isEqualTo(DealStatus.PARKED);
        assertThat(deal(PRICE).parkedUntil()).contains(LocalDate.of(2027, 5, 23));
    }

    @Test
    void aLetterThatNamesADayNeedsIt() {
        CloseOutModel model = complete(PRICE);
        ways(model).copy();
        model.plan(plan -> plan.on(Optional.empty()));
        model.sent();
        assertThat(window.troubles).hasSize(1);
        assertThat(model.phase().get()).isEqualTo(CloseOutModel.Phase.ASKED);
    }

    @Test
    void aReproachAsksBeforeItLeavesAndAWarningDoesNot() {
        CloseOutModel model = complete(PROMISE);
        model.type(draft(model).subject(), "Malgré mes nombreuses relances, je comprends.");
        ways(model).copy();
        assertThat(window.asked.get(0)).startsWith("ask ");
        window.asked.clear();
        model.notYet();
        model.type(draft(model).subject(), "Faute de réponse, je clos.");
        assertThat(model.hints().get()).isNotEmpty();
        ways(model).copy();
        assertThat(window.asked.get(0)).startsWith("copy ");
    }

    @Test
    void aBetterWordingTakesThePlaceOfTheSentenceInBodyAndSubject() {
        CloseOutModel model = begun(PROMISE);
        model.type("Malgré mes nombreuses relances", "Bonjour 😀. Malgré mes nombreuses relances, rien. Merci.");
        assertThat(model.hints().get()).extracting(ToneHint::category).containsExactly(ToneCategory.REPROACH, ToneCategory.REPROACH);
        model.improve(model.hints().get().get(1), "Un mot suffit.");
        assertThat(draft(model).body()).isEqualTo("Bonjour 😀. Un mot suffit. Merci.");
        model.improve(model.hints().get().get(0), "Votre projet");
        assertThat(draft(model).subject()).isEqualTo("Votre projet");
        assertThat(model.hints().get()).isEmpty();
    }

    @Test
    void whatWasWrittenIsThereAgainAfterClosingHalfWay() {
        CloseOutModel model = begun(PROMISE);
        model.letter(LetterId.T8);
        model.type("Mon objet", "Mon texte {{me}}");
        model.close();
        assertThat(history(PROMISE).drafts()).extracting(Draft::body).containsExactly("Mon texte {{me}}");
        CloseOutModel again = begun(PROMISE);
        assertThat(draft(again).base().letter()).isEqualTo(LetterId.T8);
        assertThat(draft(again).body()).isEqualTo("Mon texte {{me}}");
        again.fill(Field.ME, "Julien");
        assertThat(draft(again).body()).isEqualTo("Mon texte Julien");
    }

    @Test
    void anUntouchedLetterLeavesNoDraft() {
        begun(PROMISE).close();
        assertThat(history(PROMISE).drafts()).isEmpty();
    }

    @Test
    void whoAskedToBeLeftAloneGetsNoLetter() {
        Person contact = office.ghosts().of(PROMISE).flatMap(Assessed::contact).orElseThrow();
        office.people().keep(new Person(contact.id(), contact.company(), contact.given(), contact.family(), contact.role(),
                contact.emails(), contact.phones(), contact.language(), contact.form(), contact.consumer(), true,
                contact.events(), contact.absences(), contact.note()));
        CloseOutModel model = complete(PROMISE);
        ways(model).openMail();
        ways(model).copy();
        assertThat(window.asked).isEmpty();
        assertThat(window.troubles).hasSize(2).allSatisfy(trouble -> assertThat(((Refusal) trouble).key()).isEqualTo("letters.muted"));
    }

    @Test
    void aLetterTooLongForALinkOpensFromAFile() throws Exception {
        CloseOutModel model = complete(PROMISE);
        model.type(draft(model).subject(), draft(model).body() + "\n" + "Voici le détail demandé. ".repeat(2000));
        ways(model).openMail();
        assertThat(window.asked.get(0)).startsWith("mail file:").endsWith(".eml");
        Files.delete(Path.of(java.net.URI.create(window.asked.get(0).substring("mail ".length()))));
    }

    private CloseOutModel begun(DealId id) {
        CloseOutModel model = new CloseOutModel(office, window.desk(), id);
        model.begin(Optional.empty());
        return model;
    }

    private CloseOutModel complete(DealId id) {
        CloseOutModel model = begun(id);
        fillAll(model);
        return model;
    }

    private static void fillAll(CloseOutModel model) {
        draft(model).missing().forEach(field -> model.fill(field, "le " + field.code()));
        assertThat(draft(model).missing()).isEmpty();
    }

    private WaysOut ways(CloseOutModel model) {
        return new WaysOut(model, office, window.desk(), Words.in(Language.FR));
    }

    private static LetterDraft draft(CloseOutModel model) {
        return model.draft().get().orElseThrow();
    }

    private DealHistory history(DealId id) {
        return office.ghosts().of(id).map(Assessed::history).orElseThrow();
    }

    private Deal deal(DealId id) {
        return history(id).deal();
    }
}
