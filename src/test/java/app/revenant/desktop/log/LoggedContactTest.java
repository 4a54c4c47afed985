package app.revenant.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.desktop.kit.When;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.ItemKind;
import app.revenant.model.LetterKind;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import app.revenant.model.StepEffort;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoggedContactTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final ContactForm form = ContactForm.on(Channel.MOBILE);

    @Test
    void nothingIsLoggedBeforeOneSaysWhatHappened() {
        assertRefused("log.what-happened");
    }

    @Test
    void noAnswerIsAnAttemptOfTheSellerNow() {
        type("2");
        ContactAttempt attempt = logged().attempt();
        assertThat(attempt.outcome()).isEqualTo(Outcome.NO_ANSWER);
        assertThat(attempt.direction()).isEqualTo(Direction.OUT);
        assertThat(attempt.at()).isEqualTo(NOW);
        assertThat(logged().nextStep()).isEmpty();
    }

    @Test
    void aCallOfTheirsIsASignOfLife() {
        type("6");
        assertThat(logged().attempt().isSignOfLife()).isTrue();
        assertThat(logged().attempt().direction()).isEqualTo(Direction.IN);
    }

    @Test
    void aWarmPromiseWithoutADateStaysWarm() {
        type("1w");
        assertThat(form.asksByWhen()).isTrue();
        assertThat(logged().attempt().answer()).contains(Answer.WARM_VAGUE);
        assertThat(logged().attempt().commitment()).isEmpty();
    }

    @Test
    void aWarmPromiseWithADateIsADatedStepOfTheirs() {
        type("1w");
        form.promisedFor(Optional.of(THURSDAY));
        LoggedContact logged = logged();
        assertThat(logged.attempt().answer()).contains(Answer.DATED);
        assertThat(logged.attempt().commitment()).contains(new Promise(Optional.empty(), Optional.of(THURSDAY), Optional.empty()));
        assertThat(logged.nextStep().map(NextStep::owner)).contains(StepOwner.THEM);
        assertThat(logged.nextStep().flatMap(NextStep::due)).contains(THURSDAY);
    }

    @Test
    void aDatedStepNeedsItsDate() {
        type("1q");
        assertRefused("log.by-which-date");
        form.step().fallDue(Optional.of(THURSDAY));
        form.step().say(" remettre le projet devant le DG ");
        assertThat(logged().attempt().commitment().flatMap(Promise::text)).contains("remettre le projet devant le DG");
        assertThat(logged().nextStep()).hasValueSatisfying(step -> assertThat(step.agreed()).isTrue());
    }

    @Test
    void aPromiseCannotFallDueBeforeItWasMade() {
        type("1q");
        form.step().fallDue(Optional.of(TODAY.minusDays(1)));
        assertRefused("log.promise-before");
        form.step().fallDue(Optional.of(TODAY));
        assertThat(logged().attempt().answer()).contains(Answer.DATED);
    }

    @Test
    void anObjectionKeepsItsTagsAndTheDayOfALater() {
        type("1epl");
        form.awayUntil(Optional.of(THURSDAY));
        ContactAttempt attempt = logged().attempt();
        assertThat(attempt.answer()).contains(Answer.COOL);
        assertThat(attempt.tags()).isEqualTo(Set.of(Tag.PRICE, Tag.LATER));
        assertThat(attempt.until()).contains(THURSDAY);
    }

    @Test
    void whatTheySaidIsForgottenWhereNobodyAnswered() {
        type("1wp2");
        assertThat(logged().attempt().answer()).isEmpty();
        assertThat(logged().attempt().tags()).isEmpty();
    }

    @Test
    void aTouchOfNoValueIsAskedWhatHelps() {
        type("a1x");
        assertThat(form.asksWhatHelps()).isTrue();
        assertThat(logged().attempt().value()).contains(Value.NONE);
        type("u");
        assertThat(form.asksWhatHelps()).isFalse();
    }

    @Test
    void somethingOfTheLibraryIsWhatTheTouchBroughtAndIsNamedInTheNote() {
        type("a1x");
        form.note("Rappelée");
        form.hand(new ValueItem(new ValueItemId("v"), ItemKind.FIGURE, "3 jours de moins", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(form.asksWhatHelps()).isFalse();
        assertThat(logged().attempt().value()).contains(Value.INSIGHT);
        assertThat(logged().attempt().note()).contains("Rappelée\n3 jours de moins");
    }

    @Test
    void whatTheyWroteHasNoValueOfOurs() {
        type("a1u2");
        assertThat(logged().attempt().value()).isEmpty();
    }

    @Test
    void anotherChannelOfTheSameKindKeepsWhatHappened() {
        type("2f");
        assertThat(logged().attempt().channel()).isEqualTo(Channel.LANDLINE);
        type("a");
        assertRefused("log.what-happened");
    }

    @Test
    void aPastDayMayBeLoggedAndAMomentToComeMayNot() {
        type("2");
        form.at(new When(Optional.of(TODAY.minusDays(3)), "9h30"));
        assertThat(logged().attempt().at()).isEqualTo(Instant.parse("2026-11-20T08:30:00Z"));
        form.at(new When(Optional.empty(), "9:01"));
        assertRefused("kit.future");
        form.at(new When(Optional.of(TODAY.minusDays(3)), "25:00"));
        assertRefused("kit.hour");
    }

    @Test
    void theEffortOfAStepIsTheirsAlone() {
        type("2");
        form.step().say("rappeler");
        form.step().ask(Optional.of(StepEffort.L));
        assertThat(logged().nextStep()).hasValueSatisfying(step -> {
            assertThat(step.owner()).isEqualTo(StepOwner.ME);
            assertThat(step.effort()).isEmpty();
        });
    }

    @Test
    void aCorrectionKeepsWhatTheFormDoesNotShow() {
        ContactAttempt letter = new ContactAttempt(new AttemptId("a-1"), NOW.minusSeconds(90_061), Optional.empty(),
                Channel.EMAIL, Direction.OUT, Outcome.SENT, Optional.empty(), Set.of(), Optional.empty(), false,
                Optional.of(Value.RESOURCE), Optional.empty(), Optional.of(LetterKind.LAST_CHANCE), Optional.of("T8"),
                Optional.of("<1@x>"), Optional.of("text"));
        ContactForm filled = ContactForm.of(letter, When.of(letter.at(), PARIS));
        assertThat(LoggedContact.corrected(filled, letter, CLOCK, PARIS)).isEqualTo(letter);
    }

    private void type(String keys) {
        keys.chars().forEach(key -> assertThat(new Typing(form, false).press((char) key, false)).as("key " + (char) key).isTrue());
    }

    private LoggedContact logged() {
        return LoggedContact.of(form, new AttemptId("a-new"), CLOCK, PARIS);
    }

    private void assertRefused(String key) {
        assertThatThrownBy(this::logged).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
