package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.ghosting.State;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {

    private static final DealId DEAL = new DealId("d1");
    private static final PersonId CONTACT = new PersonId("p1");
    private static final PersonId OTHER = new PersonId("p9");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = OfficeAt.withStory(folder, "03-price");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWrongNumberIsNoPhoneAnyMoreAndOneUndoTakesBothBack() {
        office.attempts().log(DEAL, call("a", Channel.LANDLINE, Outcome.BOUNCED), Optional.empty());
        assertThat(person(CONTACT).hasLivePhone()).isFalse();
        assertThat(office.ghosts().of(DEAL).orElseThrow().assessment().state()).isEqualTo(State.CONTACT_LOST);
        office.undo().undo();
        assertThat(person(CONTACT).hasLivePhone()).isTrue();
        assertThat(history().attempts()).noneMatch(attempt -> attempt.id().value().equals("a"));
    }

    @Test
    void onlyTheFirstLivePhoneOfThatLineIsDead() {
        has(CONTACT, new Phone(PhoneKind.MOBILE, "1", true), new Phone(PhoneKind.LANDLINE, "2", false),
                new Phone(PhoneKind.MOBILE, "3", false), new Phone(PhoneKind.MOBILE, "4", false));
        office.attempts().log(DEAL, call("a", Channel.MOBILE, Outcome.BOUNCED), Optional.empty());
        assertThat(person(CONTACT).phones()).extracting(Phone::dead).containsExactly(true, false, true, false);
    }

    @Test
    void itIsTheNumberOfWhoeverWasCalled() {
        has(OTHER, new Phone(PhoneKind.LANDLINE, "9", false));
        ContactAttempt call = call("a", Channel.LANDLINE, Outcome.BOUNCED);
        office.attempts().log(DEAL, to(OTHER, call), Optional.empty());
        assertThat(person(OTHER).hasLivePhone()).isFalse();
        assertThat(person(CONTACT).hasLivePhone()).isTrue();
    }

    @Test
    void aMailThatBouncedAndACallWithoutAnswerLeaveThePhones() {
        office.attempts().log(DEAL, call("a", Channel.EMAIL, Outcome.BOUNCED), Optional.empty());
        office.attempts().log(DEAL, call("b", Channel.LANDLINE, Outcome.NO_ANSWER), Optional.empty());
        office.attempts().log(DEAL, call("c", Channel.MOBILE, Outcome.BOUNCED), Optional.empty());
        assertThat(person(CONTACT).hasLivePhone()).as("no mobile was known").isTrue();
    }

    @Test
    void aCorrectionIntoAWrongNumberCountsOnceOnly() {
        has(CONTACT, new Phone(PhoneKind.LANDLINE, "1", false), new Phone(PhoneKind.LANDLINE, "2", false));
        office.attempts().log(DEAL, call("a", Channel.LANDLINE, Outcome.NO_ANSWER), Optional.empty());
        office.attempts().correct(DEAL, call("a", Channel.LANDLINE, Outcome.BOUNCED));
        office.attempts().correct(DEAL, call("a", Channel.LANDLINE, Outcome.BOUNCED));
        assertThat(person(CONTACT).phones()).extracting(Phone::dead).containsExactly(true, false);
    }

    @Test
    void aPromiseIsSettledAndUnsettled() {
        office.attempts().log(DEAL, promising("a", TODAY.minusDays(3)), Optional.empty());
        settle("a", Optional.of(false));
        assertThat(kept("a")).contains(false);
        settle("a", Optional.empty());
        assertThat(kept("a")).isEmpty();
        office.undo().undo();
        assertThat(kept("a")).contains(false);
        assertThatThrownBy(() -> settle("zz", Optional.of(true))).isInstanceOf(Refusal.class)
                .hasMessageContaining("store.unknown-attempt");
    }

    @Test
    void theNextContactSettlesTheLastPromiseWhoseDayHasCome() {
        office.attempts().log(DEAL, promising("a", TODAY), Optional.empty());
        office.attempts().log(DEAL, promising("b", TODAY.plusDays(1)), Optional.empty());
        ContactAttempt asked = Settled.asked(history(), TODAY).orElseThrow();
        assertThat(asked.id()).isEqualTo(new AttemptId("a"));
        office.attempts().log(DEAL, new Gesture(call("c", Channel.LANDLINE, Outcome.REACHED), Optional.empty(), Optional.empty(),
                Optional.of(new Settled(asked.id(), Optional.of(true)))));
        assertThat(kept("a")).contains(true);
        assertThat(Settled.asked(history(), TODAY)).isEmpty();
        office.undo().undo();
        assertThat(kept("a")).isEmpty();
        assertThat(history().attempts()).noneMatch(attempt -> attempt.id().value().equals("c"));
    }

    @Test
    void whoeverWasCalledMayBeNewAndWorksWhereTheDealIs() {
        office.attempts().log(DEAL, new Gesture(call("a", Channel.LANDLINE, Outcome.REACHED), Optional.of(new NewDeal.ContactChoice(
                Optional.empty(), Optional.of("Anne"), Optional.empty(), List.of(), List.of())), Optional.empty(), Optional.empty()));
        PersonId anne = history().attempts().get(history().attempts().size() - 1).person().orElseThrow();
        assertThat(person(anne).given()).contains("Anne");
        assertThat(person(anne).company()).isEqualTo(person(CONTACT).company());
        assertThat(history().deal().contact()).contains(CONTACT);
        office.undo().undo();
        assertThat(office.book().snapshot().person(anne)).isEmpty();
    }

    private void settle(String attempt, Optional<Boolean> kept) {
        office.attempts().settle(DEAL, new Settled(new AttemptId(attempt), kept));
    }

    private Optional<Boolean> kept(String attempt) {
        return history().attempts().stream().filter(each -> each.id().value().equals(attempt)).findFirst()
                .flatMap(ContactAttempt::commitment).flatMap(Promise::kept);
    }

    private void has(PersonId id, Phone... phones) {
        office.people().keep(new Person(id, Optional.empty(), Optional.of("Yann"), Optional.empty(), Optional.empty(),
                List.of(), List.of(phones), Optional.empty(), Optional.empty(), false, false, List.of(), List.of(),
                Optional.empty()));
    }

    private Person person(PersonId id) {
        return office.book().snapshot().person(id).orElseThrow();
    }

    private DealHistory history() {
        return office.book().snapshot().deal(DEAL).orElseThrow();
    }

    private static ContactAttempt call(String id, Channel channel, Outcome outcome) {
        return attempt(id, Optional.empty(), channel, outcome, Optional.empty());
    }

    private static ContactAttempt to(PersonId person, ContactAttempt call) {
        return attempt(call.id().value(), Optional.of(person), call.channel(), call.outcome(), Optional.empty());
    }

    private static ContactAttempt promising(String id, LocalDate due) {
        return attempt(id, Optional.empty(), Channel.LANDLINE, Outcome.REACHED,
                Optional.of(new Promise(Optional.of("envoyer le plan"), Optional.of(due), Optional.empty())));
    }

    private static ContactAttempt attempt(String id, Optional<PersonId> person, Channel channel, Outcome outcome,
            Optional<Promise> promise) {
        return new ContactAttempt(new AttemptId(id), OfficeAt.NOW, person, channel, Direction.OUT, outcome,
                promise.map(any -> Answer.DATED), Set.of(), Optional.empty(), false, Optional.empty(), promise,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
