package app.revenant.desktop.log;

import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.StepForm;
import app.revenant.desktop.kit.When;
import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Money;
import app.revenant.model.Promise;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import app.revenant.model.ValueItem;
import app.revenant.work.Settled;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the seller has said so far of one contact. Later choices never wipe a text that was typed. */
final class ContactForm {

    private Channel channel = Channel.MOBILE;
    private Optional<Happening> happening = Optional.empty();
    private Optional<Reply> reply = Optional.empty();
    private final Set<Tag> tags = EnumSet.noneOf(Tag.class);
    private final Set<Tag> written = EnumSet.noneOf(Tag.class);
    private Optional<Value> value = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<LocalDate> promised = Optional.empty();
    private Optional<ContactAttempt> promise = Optional.empty();
    private Optional<Boolean> kept = Optional.empty();
    private boolean effort;
    private String note = "";
    private String lineNote = "";
    private String promisedWhat = "";
    private Optional<Money> amount = Optional.empty();
    private String person = "";
    private When when = When.NOW;
    private final StepForm step = new StepForm();

    static ContactForm on(Channel channel) {
        ContactForm form = new ContactForm();
        form.channel = channel;
        return form;
    }

    /** The form as it would have been filled for an attempt of the log. */
    static ContactForm of(ContactAttempt attempt, When when) {
        ContactForm form = on(attempt.channel());
        form.happening = Happening.of(attempt);
        form.reply = attempt.answer().flatMap(Reply::of);
        form.tags.addAll(attempt.tags());
        form.value = attempt.value();
        form.until = attempt.until();
        form.promised = attempt.commitment().flatMap(Promise::due);
        form.effort = attempt.effort();
        form.note = attempt.note().orElse("");
        form.when = when;
        attempt.commitment().flatMap(Promise::text).ifPresent(form.step::say);
        return form;
    }

    /** What happened stays where the other channel knows it too. */
    void use(Channel other) {
        if (Medium.of(other) != Medium.of(channel)) {
            happening = Optional.empty();
        }
        channel = other;
    }

    void happened(Happening what) {
        happening = Optional.of(what);
    }

    /** Pressing the same answer again takes it back. */
    void got(Reply what) {
        reply = reply.filter(what::equals).isPresent() ? Optional.empty() : Optional.of(what);
        if (reply.filter(Reply.DATED_STEP::equals).isPresent() && step.owner().isEmpty()) {
            step.belongTo(Optional.of(StepOwner.THEM));
            step.agree(true);
        }
    }

    void happened(Optional<Happening> what) {
        happening = what;
    }

    void replied(Optional<Reply> what) {
        reply = what;
    }

    void brought(Optional<Value> what) {
        value = what;
    }

    void mention(Set<Tag> without, Set<Tag> with) {
        tags.removeAll(without);
        tags.addAll(with);
        written.clear();
        written.addAll(with);
    }

    void promisedWhat(String what) {
        promisedWhat = what;
    }

    /** What of the line is a note, besides what is typed as one. */
    void lineNote(String text) {
        lineNote = text;
    }

    /** The deal's amount from now on; the same again takes it back. */
    void price(Optional<Money> offered) {
        amount = amount.equals(offered) ? Optional.empty() : offered;
    }

    void toggle(Tag tag) {
        if (!tags.remove(tag)) {
            tags.add(tag);
        }
    }

    void bring(Value what) {
        value = value.filter(what::equals).isPresent() ? Optional.empty() : Optional.of(what);
    }

    void awayUntil(Optional<LocalDate> day) {
        until = day;
    }

    void promisedFor(Optional<LocalDate> day) {
        promised = day;
    }

    /** A promise of theirs whose day has come, of which nobody has said yet what became of it. */
    void recall(Optional<ContactAttempt> made) {
        promise = made;
    }

    void settle(Kept answer) {
        kept = answer.pressed(kept);
    }

    /** What would help them is the seller's next step. */
    void help(String what) {
        step.belongTo(Optional.of(StepOwner.ME));
        step.consist(Optional.of(StepKind.SEND));
        step.say(step.text().isBlank() ? what : step.text() + " – " + what);
    }

    /** Something of the library goes with it: that is what it brought, and the note names it. */
    void hand(ValueItem item) {
        value = Optional.of(item.value());
        note = note.isBlank() ? item.inALetter() : note.strip() + "\n" + item.inALetter();
    }

    void makeEffort(boolean theirs) {
        effort = theirs;
    }

    void note(String text) {
        note = text;
    }

    /** With whom, as typed; blank is the deal's contact. */
    void talkTo(String name) {
        person = name;
    }

    void at(When moment) {
        when = moment;
    }

    Channel channel() {
        return channel;
    }

    Optional<Happening> happening() {
        return happening;
    }

    Optional<Reply> reply() {
        return reply.filter(any -> hasReply());
    }

    boolean hasReply() {
        return happening.filter(Happening::hasReply).isPresent();
    }

    boolean hasValue() {
        return happening.filter(Happening::hasValue).isPresent();
    }

    /** A day belongs to what they said: "later" until then, or away until then. */
    boolean hasUntil() {
        return happening.filter(Happening.AUTO_REPLY::equals).isPresent() || hasReply() && tags.contains(Tag.LATER);
    }

    /** A warm promise is asked for its date at once. */
    boolean asksByWhen() {
        return reply().filter(Reply.WARM_PROMISE::equals).isPresent();
    }

    /** Once they answered, one knows whether an earlier promise was kept. */
    boolean asksIfKept() {
        return hasReply() && promise.isPresent();
    }

    /** A touch that brings nothing is asked, kindly, what it could bring. */
    boolean asksWhatHelps() {
        return hasValue() && value.filter(Value.NONE::equals).isPresent();
    }

    Set<Tag> tags() {
        return tags;
    }

    /** Who was not reached mentioned nothing, whatever was pressed before; what the line says is kept all the same. */
    Set<Tag> mentioned() {
        return tags.stream().filter(tag -> hasReply() || written.contains(tag)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Tag.class)));
    }

    Optional<Value> value() {
        return value;
    }

    Optional<LocalDate> until() {
        return until;
    }

    Optional<LocalDate> promised() {
        return promised;
    }

    Optional<Promise> promise() {
        return promise.flatMap(ContactAttempt::commitment);
    }

    Optional<Boolean> kept() {
        return kept;
    }

    /** What became of the earlier promise, where the seller said it. */
    Optional<Settled> settled() {
        return promise.filter(made -> asksIfKept() && kept.isPresent()).map(made -> new Settled(made.id(), kept));
    }

    boolean effort() {
        return effort;
    }

    String note() {
        return note;
    }

    /** Everything that was noted, the line's words first. */
    String allNotes() {
        return Stream.of(lineNote, note.strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    String promisedWhat() {
        return promisedWhat.isBlank() ? step.text() : promisedWhat;
    }

    Optional<Money> amount() {
        return amount;
    }

    /** Whether something was typed that would be missed. */
    boolean hasText() {
        return !(note + step.text()).isBlank();
    }

    String person() {
        return person;
    }

    When when() {
        return when;
    }

    StepForm step() {
        return step;
    }

    /** A warm promise with a date is a dated step. */
    Optional<Answer> answer() {
        return reply().map(said -> said == Reply.WARM_PROMISE && promised.isPresent() ? Answer.DATED : said.answer());
    }
}
