package app.revenant.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.Language;
import app.revenant.model.LetterKind;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Value;
import app.revenant.work.Agenda;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayModelTest {

    @TempDir
    Path folder;
    private final FakeDesk desk = new FakeDesk();
    private final Beside panel = new Beside();
    private Office office;
    private TodayModel model;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        model = new TodayModel(office, desk.desk(), panel);
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private Agenda.Item item(String deal) {
        return model.lines().get().stream().flatMap(line -> line.item().stream())
                .filter(item -> item.deal().id().value().equals(deal)).findFirst().orElseThrow();
    }

    private List<ContactAttempt> log(String deal) {
        return office.book().snapshot().deal(new DealId(deal)).orElseThrow().attempts();
    }

    @Test
    void eachGroupHasAHeadAndEndsWithItsLastLine() {
        List<TodayLine> lines = model.lines().get();
        assertThat(lines).filteredOn(line -> line.item().isEmpty()).extracting(TodayLine::group)
                .containsExactly(Agenda.Kind.PROMISED, Agenda.Kind.MY_STEP, Agenda.Kind.GOING_QUIET);
        assertThat(lines).filteredOn(TodayLine::first).hasSize(3);
        assertThat(lines).filteredOn(TodayLine::last).hasSize(3);
    }

    @Test
    void theFirstLineIsChosenFromTheStart() {
        assertThat(model.deal()).contains(new DealId("d1"));
    }

    @Test
    void noAnswerIsLoggedOnTheMobileWithoutAnotherQuestion() {
        int before = log("d2").size();
        model.noAnswer(item("d2"));
        assertThat(log("d2")).hasSize(before + 1);
        ContactAttempt logged = log("d2").get(before);
        assertThat(logged.channel()).isEqualTo(Channel.MOBILE);
        assertThat(logged.outcome()).isEqualTo(Outcome.NO_ANSWER);
        assertThat(logged.at()).isEqualTo(TestOffice.CLOCK.instant());
    }

    @Test
    void noAnswerOfSomebodyWithoutAMobileIsOnTheLandline() {
        int before = log("d4").size();
        model.noAnswer(item("d4"));
        assertThat(log("d4").get(before).channel()).isEqualTo(Channel.LANDLINE);
    }

    @Test
    void aMissedCallKeepsThePlannedOneOnTheList() {
        model.choose(item("d4"));
        model.noAnswer(item("d4"));
        assertThat(item("d4").kind()).isEqualTo(Agenda.Kind.MY_STEP);
        assertThat(model.deal()).contains(new DealId("d4"));
    }

    @Test
    void aStepToSendSomethingIsNoCall() {
        model.filter(TodayFilter.EMAILS);
        assertThat(model.lines().get()).flatExtracting(line -> line.item().stream().toList())
                .extracting(item -> item.deal().name()).contains("Northgate Dental").doesNotContain("Logitrans Ouest");
    }

    @Test
    void whenTheChosenLineIsFilteredAwayTheFirstOneIsChosen() {
        model.choose(item("d2"));
        model.filter(TodayFilter.EMAILS);
        assertThat(model.deal()).isPresent().isNotEqualTo(Optional.of(new DealId("d2")));
    }

    @Test
    void numbersAndAddressesOpenOutside() {
        model.dial("+33 6 12 34 02 78");
        model.write("m.vasseur@ouest.example");
        assertThat(desk.asked).containsExactly("mail tel:+33612340278", "mail mailto:m.vasseur@ouest.example");
    }

    @Test
    void reachedIsPressedInTheFormBesideTheList() {
        model.press(item("d2"), TodayModel.REACHED);
        assertThat(panel.pressed).containsExactly(TodayModel.REACHED);
        assertThat(panel.chosen.map(chosen -> chosen.deal().id())).contains(new DealId("d2"));
    }

    @Test
    void afterAContactTheLineBelowIsChosenAndAtTheEndTheOneAbove() {
        List<DealId> ids = model.lines().get().stream().flatMap(line -> line.item().stream()).map(item -> item.deal().id()).toList();
        model.moveOn();
        assertThat(model.deal()).contains(ids.get(1));
        ids.forEach(any -> model.moveOn());
        assertThat(model.deal().orElseThrow()).isIn(ids.subList(ids.size() - 2, ids.size()));
    }

    @Test
    void beyondTheCapThereIsOnlyALastChanceOnceAndThenTheEnd() {
        assertThat(item("d1").deal().assessment().unanswered()).as("the passed day counts").isEqualTo(4);
        assertThat(TodayFilter.isEnding(item("d1"))).isFalse();
        write("d1", Channel.EMAIL, Optional.empty(), 4);
        assertThat(TodayFilter.isEnding(item("d1"))).isTrue();
        assertThat(model.isLastChance(item("d1"))).isTrue();
        model.end(item("d1"));
        write("d1", Channel.EMAIL, Optional.of(LetterKind.LAST_CHANCE), 9);
        model.end(item("d1"));
        assertThat(desk.asked).containsExactly("closeOut d1 T8", "closeOut d1");
    }

    @Test
    void theDayToCloseAsksForTheClosingLetter() {
        office.deals().setNextStep(new DealId("d2"), Optional.of(new NextStep(StepOwner.ME, Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 23)), Optional.empty(), Optional.of(StepKind.CLOSE), false, Optional.empty())));
        assertThat(TodayFilter.isEnding(item("d2"))).isTrue();
        model.end(item("d2"));
        assertThat(desk.asked).containsExactly("closeOut d2");
    }

    private void write(String deal, Channel channel, Optional<LetterKind> letter, int hours) {
        office.attempts().log(new DealId(deal), new ContactAttempt(office.attempts().newId(),
                TestOffice.CLOCK.instant().minusSeconds(3600L * (24 - hours)), Optional.empty(), channel, Direction.OUT, Outcome.SENT,
                Optional.empty(), Set.of(), Optional.empty(), false, Optional.of(Value.INSIGHT), Optional.empty(), letter,
                Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());
    }
}
