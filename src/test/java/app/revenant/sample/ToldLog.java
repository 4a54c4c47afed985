package app.revenant.sample;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.PersonId;
import app.revenant.model.Promise;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log told line by line; what is said after a line is about that line. Ids are a1, a2, … as told. */
public abstract class ToldLog<S extends ToldLog<S>> {

    private final List<AnAttempt> attempts = new ArrayList<>();

    protected abstract S self();

    List<ContactAttempt> attempts(ZoneId zone) {
        List<ContactAttempt> logged = new ArrayList<>();
        attempts.forEach(attempt -> logged.add(attempt.logged("a" + (logged.size() + 1), zone)));
        return logged;
    }

    public S logged(Channel channel, Direction direction, Outcome outcome, String when) {
        attempts.add(new AnAttempt(channel, direction, outcome, When.local(when)));
        return self();
    }

    public S wrote(String when) {
        return wrote(Channel.EMAIL, when);
    }

    public S wrote(Channel channel, String when) {
        return logged(channel, Direction.OUT, Outcome.SENT, when);
    }

    public S theyWrote(String when) {
        return logged(Channel.EMAIL, Direction.IN, Outcome.RECEIVED, when);
    }

    /** The last sign of life so many working days before now. */
    public S silentFor(double workingDays) {
        return theyWrote(When.ago(workingDays));
    }

    public Ringing<S> rang(Channel line) {
        return new Ringing<>(this, line, Direction.OUT);
    }

    public Ringing<S> theyRang(Channel line) {
        return new Ringing<>(this, line, Direction.IN);
    }

    public S met(String when) {
        return logged(Channel.VIDEO, Direction.OUT, Outcome.MEETING_HELD, when);
    }

    public S theyPostponed(String when) {
        return logged(Channel.EMAIL, Direction.IN, Outcome.POSTPONED, when);
    }

    public S theyDidNotCome(String when) {
        return logged(Channel.VIDEO, Direction.OUT, Outcome.NO_SHOW, when);
    }

    public S wroteInVain(String when) {
        return logged(Channel.EMAIL, Direction.OUT, Outcome.BOUNCED, when);
    }

    public S outOfOffice(String when, String until) {
        return logged(Channel.EMAIL, Direction.IN, Outcome.AUTO_REPLY, when).until(until);
    }

    public S letter(LetterKind letter, String when) {
        return wrote(when).carrying(letter);
    }

    public S carrying(LetterKind letter) {
        last().letter = Optional.of(letter);
        return self();
    }

    public S saying(Answer answer) {
        last().answer = Optional.of(answer);
        return self();
    }

    public S promising(String day) {
        return promising(day, Optional.empty());
    }

    public S promising(String day, Optional<Boolean> kept) {
        last().promise = Optional.of(new Promise(Optional.empty(), Optional.of(LocalDate.parse(day)), kept));
        return saying(Answer.DATED);
    }

    public S tagged(Tag... tags) {
        last().tags.addAll(List.of(tags));
        return self();
    }

    public S until(String day) {
        last().until = Optional.of(LocalDate.parse(day));
        return self();
    }

    /** By or to somebody else than the deal's contact. */
    public S with(String person) {
        last().person = Optional.of(new PersonId(person));
        return self();
    }

    public S withEffort() {
        last().effort = true;
        return self();
    }

    public S withValue(Value value) {
        last().value = Optional.of(value);
        return self();
    }

    private AnAttempt last() {
        return attempts.get(attempts.size() - 1);
    }
}
