package app.revenant.desktop.log;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.ContactPanel.Chosen;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.When;
import app.revenant.line.Candidate;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Refusal;
import app.revenant.model.ValueItem;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import app.revenant.work.Settled;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Logs a new contact or corrects a logged one. Keeps every word when saving fails. */
final class LogContactModel {

    /** What is being done: which deal is still to be found, or its contact is being filled in. */
    enum Phase { READING, CHOOSING, FILLING, SAVING, SAVED }

    private final Office office;
    private final Desk desk;
    private final HeldContact held;
    private final Runnable close;
    private final LineEntry line = new LineEntry();
    private final Live<Phase> phase = new Live<>(Phase.READING);
    private final Live<Integer> turns = new Live<>(0);
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());
    private ContactForm form = ContactForm.on(Channel.MOBILE);
    private Optional<Assessed> given = Optional.empty();
    private Optional<Assessed> deal = Optional.empty();
    private Optional<ContactAttempt> corrected = Optional.empty();
    private Ground ground = Ground.at(ZoneId.of("UTC"));
    private boolean helpAsked;
    private boolean brief;

    LogContactModel(Office office, Desk desk, HeldContact held) {
        this(office, desk, held, desk.navigator()::closeSheet);
    }

    /** @param close follows when it is saved or given up */
    LogContactModel(Office office, Desk desk, HeldContact held, Runnable close) {
        this.office = office;
        this.desk = desk;
        this.held = held;
        this.close = close;
    }

    /** Beside a list: all is known, nothing is read. */
    void beside(Chosen chosen, Optional<ContactForm> begun) {
        brief = true;
        ground = Ground.at(chosen.zone());
        choose(chosen.deal());
        form.use(chosen.call() ? LikelyChannel.call(chosen.deal()) : form.channel());
        begun.ifPresent(kept -> form = kept);
        turn();
    }

    /** Begins with a known deal, or lets the seller find it. */
    void begin(Optional<DealId> wanted) {
        desk.run(() -> Ground.read(office, wanted), read -> {
            ground = read;
            given = read.wanted();
            line.know(read.line());
            line.about(Asked.of(wanted));
            given.ifPresentOrElse(this::choose, this::chooseOne);
            held.of(wanted).ifPresent(this::bringBack);
        });
    }

    /** Fills the form with what was logged. A deal that is closed by now can be corrected, too. */
    void correct(DealId id, AttemptId attempt) {
        desk.run(() -> Ground.read(office, Optional.of(id)), read -> read.wanted().ifPresent(wanted -> {
            ground = read;
            deal = read.wanted();
            corrected = wanted.history().attempts().stream().filter(each -> each.id().equals(attempt)).findFirst();
            corrected.ifPresent(was -> form = ContactForm.of(was, When.of(was.at(), ground.zone())));
            form.talkTo(corrected.map(was -> new ContactWriting(office, ground.zone(), ground.known()).with(wanted, was)).orElse(""));
            phase.set(Phase.FILLING);
            turn();
        }));
    }

    private void chooseOne() {
        deal = Optional.empty();
        phase.set(Phase.CHOOSING);
        turn();
    }

    void choose(Assessed chosen) {
        deal = Optional.of(chosen);
        form.use(LikelyChannel.of(chosen));
        line.another(form, LikelyChannel.of(chosen));
        form.talkTo(chosen.contact().map(ground.known()::name).orElse(""));
        form.recall(Settled.asked(chosen.history(), LocalDate.ofInstant(office.clock().instant(), ground.zone())));
        phase.set(Phase.FILLING);
        turn();
    }

    /** Presses the button of a typed character. @return whether there is one now */
    boolean type(char typed, boolean shifted) {
        boolean pressed = phase.get() == Phase.FILLING && new Typing(form, brief).press(typed, shifted);
        if (pressed) {
            turn();
        }
        return pressed;
    }

    private void bringBack(HeldContact.Half half) {
        form = half.form();
        line.bringBack(half);
        given = given.or(() -> half.asked().given().flatMap(ground::deal));
        deal = line.asked().one().flatMap(Candidate::deal).flatMap(ground::deal).or(() -> given);
        phase.set(deal.isPresent() ? Phase.FILLING : Phase.CHOOSING);
        turn();
    }

    /** Every key in the line: what it says goes into the form, whom it names finds the deal. */
    void dictate(String typed) {
        if (typed.equals(line.text())) {
            return;
        }
        line.type(typed, form, deal.map(LikelyChannel::of).orElse(Channel.MOBILE), office.clock(), ground.zone());
        meet();
    }

    /** The deal as the seller found it themselves. */
    void take(Assessed found) {
        given = Optional.of(found);
        line.about(line.asked().at(found.id()));
        choose(found);
        meet();
    }

    /** The seller says whom the line means. */
    void answer(Consumer<LineEntry> said) {
        said.accept(line);
        meet();
    }

    void clear() {
        held.forget();
        form = ContactForm.on(given.map(LikelyChannel::of).orElse(Channel.MOBILE));
        line.type("", form, form.channel(), office.clock(), ground.zone());
        given.ifPresentOrElse(this::choose, this::chooseOne);
    }

    private void meet() {
        Asked asked = line.asked();
        Optional<Assessed> meant = asked.one().flatMap(Candidate::deal).flatMap(ground::deal).or(() -> asked.who().isEmpty() || given.isPresent() ? given : deal);
        if (!meant.map(Assessed::id).equals(deal.map(Assessed::id))) {
            meant.ifPresentOrElse(this::choose, this::chooseOne);
        }
        asked.one().filter(one -> !one.name().isEmpty()).ifPresent(one -> form.talkTo(one.name()));
        asked.who().filter(any -> asked.newcomer()).ifPresent(who -> form.talkTo(who.text()));
        turn();
    }

    /** Makes a change to the form and shows what follows from it. */
    void change(Consumer<ContactForm> change) {
        change.accept(form);
        turn();
    }

    void save() {
        if (phase.get() != Phase.FILLING) {
            return;
        }
        refusal.set(Optional.empty());
        if (form.asksWhatHelps() && !helpAsked && !isCorrection()) {
            helpAsked = true;
            turn();
            return;
        }
        try {
            Supplier<Object> writing = writing(deal.filter(any -> line.isClear()).orElseThrow(() ->
                    line.isClear() ? new Refusal("log.which-deal") : new Refusal("log.whom", line.asked().text())));
            phase.set(Phase.SAVING);
            desk.background().run(writing, done -> saved(), this::failed);
        } catch (Refusal missing) {
            refusal.set(Optional.of(missing));
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void giveUp() {
        close.run();
    }

    private Supplier<Object> writing(Assessed chosen) {
        ContactWriting writing = new ContactWriting(office, ground.zone(), ground.known());
        return corrected.map(was -> writing.correcting(chosen, was, form)).orElseGet(() -> writing.logging(chosen, form));
    }

    List<String> peopleLike(String typed) {
        return ground.known().peopleLike(typed, deal.flatMap(Assessed::company).map(Company::id));
    }

    private void saved() {
        held.forget();
        phase.set(Phase.SAVED);
        close.run();
    }

    private void failed(Throwable trouble) {
        phase.set(Phase.FILLING);
        if (trouble instanceof Refusal known) {
            refusal.set(Optional.of(known));
        } else {
            desk.dialogs().tell(trouble);
        }
    }

    private void turn() {
        turns.set(turns.get() + 1);
    }

    List<ValueItem> items() {
        return ground.items();
    }

    ContactForm form() {
        return form;
    }

    Optional<Assessed> deal() {
        return deal;
    }

    Optional<LocalDate> today() {
        return Optional.of(LocalDate.ofInstant(office.clock().instant(), ground.zone()));
    }

    LineEntry line() {
        return line;
    }

    /** Keys press buttons from the start where one came from the day's list. */
    boolean beginsWithButtons() {
        return desk.navigator().onToday() || isCorrection();
    }

    /** Whether to ask, before saving, what the next word could bring them. */
    boolean asksWhatHelps() {
        return helpAsked && form.asksWhatHelps() && phase.get() == Phase.FILLING;
    }

    /** The sheet goes; what was typed and not saved is kept for the next time. */
    void leave() {
        if (!isCorrection() && phase.get() != Phase.SAVED && phase.get() != Phase.READING) {
            held.leave(line.with(form), given.map(Assessed::id));
        }
    }

    boolean isBrief() {
        return brief;
    }

    /** Whether something was said that would be missed. */
    boolean isBegun() {
        return phase.get() != Phase.SAVED && (form.happening().isPresent() || form.hasText());
    }

    boolean isCorrection() {
        return corrected.isPresent();
    }

    /** Listed deals that carry every typed word in their name, title or contact. */
    List<Assessed> found(String typed) {
        return new DealSearch(ground.listed()).find(typed);
    }

    Live<Phase> phase() {
        return phase;
    }

    /** Rings whenever the form has to be shown again. */
    Live<Integer> turns() {
        return turns;
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
