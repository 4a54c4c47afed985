package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Kept;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.StepForm;
import app.revenant.desktop.kit.TypedAmount;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Money;
import app.revenant.model.Offer;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.Stakeholder;
import app.revenant.work.Amended;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import app.revenant.work.Settled;
import app.revenant.work.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One deal as it is now, and everything one can change of it. */
final class DealModel {

    private static final String FALLBACK_CURRENCY = "EUR";

    /** The deal as of one instant. */
    record Seen(Assessed deal, Settings settings, WorkingTime time, Instant now, Snapshot all) {

        /** Whom an attempt was for, where it was not the contact. */
        Optional<String> other(ContactAttempt attempt) {
            return attempt.person().filter(person -> !deal.deal().contact().equals(Optional.of(person))).map(this::name)
                    .filter(name -> !name.isEmpty());
        }

        /** The contact, then whoever has a part in the decision. */
        List<PersonId> people() {
            return Stream.concat(deal.deal().contact().stream(), deal.history().decision().people().stream().map(Stakeholder::person))
                    .distinct().toList();
        }

        /** Blank where nobody is known by that id, or by no name. */
        String name(PersonId person) {
            return all.person(person).map(Acquaintances.NONE::name).orElse("");
        }

        LocalDate today() {
            return time.dayOf(now);
        }

        KnownFacts facts() {
            return new KnownFacts(deal.history().facts(), today());
        }

        /** Of the deal's amount, else the seller's own. */
        String currency() {
            return deal.deal().offer().amount().map(Money::currency).or(settings::currency).orElse(FALLBACK_CURRENCY);
        }
    }

    private final Office office;
    private final Desk desk;
    private final DealId id;
    private final Live<Optional<Seen>> seen = new Live<>(Optional.empty());
    private final Live<Optional<FactForm>> editing = new Live<>(Optional.empty());
    private final Live<StoryFilter> filter = new Live<>(StoryFilter.NONE);
    private final Live<Optional<StepForm>> stepping = new Live<>(Optional.empty());
    private final Runnable silenceBell;
    private Spot spot;

    /** @param spot what to show first */
    DealModel(Office office, Desk desk, DealId id, Spot spot) {
        this.office = office;
        this.desk = desk;
        this.id = id;
        this.spot = spot;
        this.silenceBell = office.bell().listen(change -> {
            if (change.touches(id) || change.touches(Change.Kind.SETTINGS) || change.touches(Change.Kind.PERSON)
                    || change.touches(Change.Kind.COMPANY)) {
                desk.background().onWindow(this::read);
            }
        });
    }

    void read() {
        desk.run(() -> office.ghosts().of(id).map(deal -> new Seen(deal, office.choices().current(),
                office.ghosts().workingTime(), office.ghosts().now(), office.book().snapshot())), read -> {
            seen.set(read);
            if (read.isEmpty()) {
                desk.navigator().back();
            }
            spot.fact().ifPresent(this::edit);
            spot = new Spot(spot.attempt(), Optional.empty());
        });
    }

    /** Blank until the deal is read. */
    Optional<LocalDate> today() {
        return seen.get().map(Seen::today);
    }

    void edit(FactKind kind) {
        seen.get().ifPresent(now -> editing.set(Optional.of(form(kind, now))));
    }

    /** The same with a value chosen already. */
    void edit(FactKind kind, FactValue value) {
        seen.get().ifPresent(now -> {
            FactForm form = form(kind, now);
            form.value(value);
            editing.set(Optional.of(form));
        });
    }

    private static FactForm form(FactKind kind, Seen now) {
        Optional<Fact> known = now.facts().of(kind);
        FactForm form = new FactForm(kind, known, now.today());
        return known.isPresent() ? form : new Presumed(now).in(form);
    }

    void leaveFact() {
        editing.set(Optional.empty());
    }

    /** Keeps what is being filled in; where something is missing it says so and keeps the form. */
    void learn() {
        seen.get().ifPresent(now -> editing.get().ifPresent(form -> {
            try {
                var fact = form.fact(now.today(), now.currency());
                desk.run(() -> office.deals().learn(id, fact), change -> leaveFact());
            } catch (Refusal missing) {
                desk.dialogs().tell(missing);
            }
        }));
    }

    /** Nothing is known of it any more. */
    void forget() {
        editing.get().ifPresent(form -> forget(form.kind()));
    }

    void forget(FactKind kind) {
        seen.get().flatMap(now -> now.facts().of(kind))
                .ifPresent(known -> desk.run(() -> office.deals().forget(id, kind), change -> leaveFact()));
    }

    void retitle(String title) {
        String bare = title.strip();
        if (!bare.isEmpty() && !bare.equals(deal().map(Deal::title).orElse(bare))) {
            write(() -> office.deals().amend(id, deal -> deal.title(bare)));
        }
    }

    void moveTo(String stage) {
        seen.get().filter(now -> !now.deal().deal().stage().equals(stage))
                .ifPresent(now -> write(() -> office.deals().moveTo(id, stage, now.today())));
    }

    /** A blank text takes the amount away. */
    void amount(String typed) {
        seen.get().ifPresent(now -> {
            Optional<Money> amount = TypedAmount.read(typed, now.currency());
            if (amount.isEmpty() && !typed.isBlank()) {
                desk.dialogs().tell(new Refusal("deal.amount", typed.strip()));
            } else {
                offer(offer -> new Offer(amount, offer.priceDisclosed(), offer.proposalSent(), offer.expectedClose(),
                        offer.decisionDate(), offer.whatCloses()));
            }
        });
    }

    void expectedClose(Optional<LocalDate> day) {
        offer(offer -> new Offer(offer.amount(), offer.priceDisclosed(), offer.proposalSent(), day, offer.decisionDate(),
                offer.whatCloses()));
    }

    void decisionDate(Optional<LocalDate> day) {
        offer(offer -> new Offer(offer.amount(), offer.priceDisclosed(), offer.proposalSent(), offer.expectedClose(), day,
                offer.whatCloses()));
    }

    private void offer(UnaryOperator<Offer> change) {
        deal().map(Deal::offer).filter(now -> !change.apply(now).equals(now)).ifPresent(now -> write(
                () -> office.deals().amend(id, (Amended deal) -> deal.offer(change.apply(deal.deal().offer())))));
    }

    void editStep() {
        deal().ifPresent(now -> stepping.set(Optional.of(StepForm.of(now.nextStep()))));
    }

    void leaveStep() {
        stepping.set(Optional.empty());
    }

    /** @return whether the step could be read; nothing chosen is no step */
    boolean nextStep(StepForm form) {
        try {
            var step = form.step();
            boolean same = deal().map(Deal::nextStep).equals(Optional.of(step));
            if (same) {
                leaveStep();
            } else {
                desk.run(() -> office.deals().setNextStep(id, step), done -> leaveStep());
            }
            return true;
        } catch (Refusal unreadable) {
            desk.dialogs().tell(unreadable);
            return false;
        }
    }

    void filter(UnaryOperator<StoryFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    void delete(AttemptId attempt) {
        write(() -> office.attempts().delete(attempt));
    }

    /** Says of a promise that it was kept, or not; said twice, nobody knows. */
    void settle(ContactAttempt attempt, Kept answer) {
        attempt.commitment().ifPresent(promise -> write(() -> office.attempts().settle(id,
                new Settled(attempt.id(), answer.pressed(promise.kept())))));
    }

    void correct(AttemptId attempt) {
        desk.navigator().correctContact(id, attempt);
    }

    Ending ending() {
        return new Ending(office, desk, id);
    }

    private void write(Supplier<Change> change) {
        desk.run(change, done -> { });
    }

    private Optional<Deal> deal() {
        return seen.get().map(now -> now.deal().deal());
    }

    void stop() {
        silenceBell.run();
    }

    DealId id() {
        return id;
    }

    Optional<AttemptId> wantedAttempt() {
        return spot.attempt();
    }

    Live<Optional<Seen>> seen() {
        return seen;
    }

    Live<StoryFilter> filter() {
        return filter;
    }

    Live<Optional<StepForm>> stepping() {
        return stepping;
    }

    Live<Optional<FactForm>> editing() {
        return editing;
    }
}
