package app.revenant.desktop.log;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.When;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import app.revenant.work.Gesture;
import app.revenant.work.NewDeal;
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

    private record Read(List<Assessed> listed, Optional<Assessed> wanted, ZoneId zone, Acquaintances known) {
    }

    private final Office office;
    private final Desk desk;
    private final Live<Phase> phase = new Live<>(Phase.READING);
    private final Live<Integer> turns = new Live<>(0);
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());
    private ContactForm form = ContactForm.on(Channel.MOBILE);
    private List<Assessed> deals = List.of();
    private Optional<Assessed> deal = Optional.empty();
    private Optional<ContactAttempt> corrected = Optional.empty();
    private Acquaintances known = Acquaintances.NONE;
    private ZoneId zone = ZoneId.of("UTC");

    LogContactModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    /** Begins with a known deal, or lets the seller find it. */
    void begin(Optional<DealId> wanted) {
        desk.run(() -> read(wanted), read -> {
            deals = read.listed();
            zone = read.zone();
            known = read.known();
            read.wanted().ifPresentOrElse(this::choose, this::chooseOne);
        });
    }

    /** Fills the form with what was logged. A deal that is closed by now can be corrected, too. */
    void correct(DealId id, AttemptId attempt) {
        desk.run(() -> read(Optional.of(id)), read -> read.wanted().ifPresent(known -> {
            zone = read.zone();
            deal = read.wanted();
            corrected = known.history().attempts().stream().filter(each -> each.id().equals(attempt)).findFirst();
            corrected.ifPresent(was -> form = ContactForm.of(was, When.of(was.at(), zone)));
            phase.set(Phase.FILLING);
            turn();
        }));
    }

    private void chooseOne() {
        phase.set(Phase.CHOOSING);
        turn();
    }

    void choose(Assessed chosen) {
        deal = Optional.of(chosen);
        form.use(LikelyChannel.of(chosen));
        form.talkTo(chosen.contact().map(known::name).orElse(""));
        form.recall(Settled.asked(chosen.history(), LocalDate.ofInstant(office.clock().instant(), zone)));
        phase.set(Phase.FILLING);
        turn();
    }

    /** Presses the button of a typed character. @return whether there is one now */
    boolean type(char typed, boolean shifted) {
        boolean pressed = phase.get() == Phase.FILLING && new Typing(form).press(typed, shifted);
        if (pressed) {
            turn();
        }
        return pressed;
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
        try {
            Supplier<Object> writing = writing(deal.orElseThrow(() -> new Refusal("log.which-deal")));
            phase.set(Phase.SAVING);
            desk.background().run(writing, done -> saved(), this::failed);
        } catch (Refusal missing) {
            refusal.set(Optional.of(missing));
        }
    }

    /** Says what to correct before anything can be saved. */
    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void giveUp() {
        desk.navigator().closeSheet();
    }

    private Supplier<Object> writing(Assessed chosen) {
        if (corrected.isPresent()) {
            ContactAttempt now = LoggedContact.corrected(form, corrected.get(), office.clock(), zone);
            return () -> office.attempts().correct(chosen.id(), now);
        }
        LoggedContact logged = LoggedContact.of(form, office.attempts().newId(), office.clock(), zone);
        Gesture gesture = new Gesture(logged.attempt(), somebodyElse(chosen), logged.nextStep(), form.settled());
        return () -> office.attempts().log(chosen.id(), gesture);
    }

    /** Blank for the deal's contact, whom an attempt need not name. */
    private Optional<NewDeal.ContactChoice> somebodyElse(Assessed chosen) {
        boolean contact = chosen.contact().map(known::name).filter(form.person().strip()::equalsIgnoreCase).isPresent();
        return contact ? Optional.empty() : known.person(form.person(), chosen.company().map(Company::id));
    }

    List<String> peopleLike(String typed) {
        return known.peopleLike(typed, deal.flatMap(Assessed::company).map(Company::id));
    }

    private void saved() {
        phase.set(Phase.SAVED);
        desk.navigator().closeSheet();
    }

    private void failed(Throwable trouble) {
        phase.set(Phase.FILLING);
        if (trouble instanceof Refusal known) {
            refusal.set(Optional.of(known));
        } else {
            desk.dialogs().tell(trouble);
        }
    }

    private Read read(Optional<DealId> wanted) {
        return new Read(office.ghosts().listed(), wanted.flatMap(office.ghosts()::of),
                office.ghosts().workingTime().zone(), Acquaintances.of(office.book().snapshot()));
    }

    private void turn() {
        turns.set(turns.get() + 1);
    }

    ContactForm form() {
        return form;
    }

    Optional<Assessed> deal() {
        return deal;
    }

    /** The day it is for the seller. */
    Optional<LocalDate> today() {
        return Optional.of(LocalDate.ofInstant(office.clock().instant(), zone));
    }

    boolean isCorrection() {
        return corrected.isPresent();
    }

    /** Listed deals that carry every typed word in their name, title or contact. */
    List<Assessed> found(String typed) {
        return new DealSearch(deals).find(typed);
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
