package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.Finding;
import app.revenant.letters.LetterId;
import app.revenant.letters.ToneHint;
import app.revenant.letters.Voice;
import app.revenant.model.Change;
import app.revenant.model.Coded;
import app.revenant.model.DealId;
import app.revenant.model.OwnLetter;
import app.revenant.model.Refusal;
import app.revenant.model.ValueItem;
import app.revenant.work.Composition;
import app.revenant.work.LastChanceAnswer;
import app.revenant.work.LastChances;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A letter being written, its tone, and what becomes of the deal once the seller says that it went. */
final class CloseOutModel {

    /** Where one is: writing, asked whether it went, or done. */
    enum Phase { READING, WRITING, ASKED, SAVING, DONE }

    private final Office office;
    private final Desk desk;
    private final DealId id;
    private final Live<Phase> phase = new Live<>(Phase.READING);
    private final Live<Optional<LetterDraft>> draft = new Live<>(Optional.empty());
    private final Live<Optional<ClosingPlan>> plan = new Live<>(Optional.empty());
    private final Live<List<ToneHint>> hints = new Live<>(List.of());
    private final Live<List<Finding>> findings = new Live<>(List.of());
    private final Live<Held> held = new Live<>(new Held(List.of(), List.of()));
    private final Runnable silenceBell;
    private Optional<Beginning> begun = Optional.empty();

    /** What the seller has ready: letters of their own, useful items. */
    record Held(List<OwnLetter> letters, List<ValueItem> items) {
    }

    CloseOutModel(Office office, Desk desk, DealId id) {
        this.office = office;
        this.desk = desk;
        this.id = id;
        this.silenceBell = office.bell().listen(change -> {
            if (change.touches(Change.Kind.MATERIAL)) {
                desk.background().onWindow(this::readHeld);
            }
        });
        readHeld();
    }

    private void readHeld() {
        desk.run(() -> new Held(office.material().letters(), office.material().items()), held::set);
    }

    Live<Held> held() {
        return held;
    }

    /** @param wished the letter to begin with; blank is the one that was kept, else that of the leading cause */
    void begin(Optional<LetterId> wished) {
        desk.run(() -> Beginning.read(office, id, wished), read -> {
            begun = Optional.of(read);
            plan.set(Optional.of(planned(read, read.composed().letter())));
            write(read.first());
            phase.set(Phase.WRITING);
        });
    }

    private static ClosingPlan planned(Beginning read, LetterId letter) {
        return ClosingPlan.of(letter, read.deal(), read.closeDate(), read.today());
    }

    void letter(LetterId letter) {
        draft.get().filter(now -> now.base().letter() != letter || now.base().own().isPresent()).ifPresent(now -> {
            plan.set(begun.map(read -> planned(read, letter).keepingDayOf(plan.get())));
            recompose(now, letter, now.base().voice());
        });
    }

    /** A letter in the seller's own words, in its own language and form. */
    void own(OwnLetter letter) {
        draft.get().filter(now -> !now.base().own().equals(Optional.of(letter))).ifPresent(now -> {
            Coded.find(LetterId.class, letter.template()).ifPresent(like ->
                    plan.set(begun.map(read -> planned(read, like).keepingDayOf(plan.get()))));
            desk.run(() -> composed(letter, now.typed()), next -> write(now.recomposed(next)));
        });
    }

    private Composition composed(OwnLetter own, Fields typed) {
        return office.closeOuts().compose(id, own, typed, closingDay().orElseGet(office.closeOuts()::closeDate));
    }

    void voice(Voice voice) {
        draft.get().filter(now -> now.base().voice() != voice).ifPresent(now -> recompose(now, now.base().letter(), voice));
    }

    private void recompose(LetterDraft now, LetterId letter, Voice voice) {
        desk.run(() -> composed(letter, voice, now.typed(), closingDay()), next -> write(now.recomposed(next)));
    }

    private Composition composed(LetterId letter, Voice voice, Fields typed, Optional<LocalDate> day) {
        return office.closeOuts().compose(id, letter, voice, typed, day.orElseGet(office.closeOuts()::closeDate));
    }

    private Optional<LocalDate> closingDay() {
        return plan.get().flatMap(ClosingPlan::closingDay);
    }

    /** A signature is kept for the next letter, too. */
    void fill(Field field, String text) {
        draft.get().filter(now -> !text.isBlank() && now.missing().contains(field)).ifPresent(now -> {
            write(now.filled(field, text));
            if (field == Field.ME) {
                desk.run(() -> office.choices().sign(text.strip()), change -> { });
            }
        });
    }

    /** The seller typed. */
    void type(String subject, String body) {
        draft.get().ifPresent(now -> write(now.written(subject, body)));
    }

    /** Puts a better wording in the place of the sentence a hint is about. */
    void improve(ToneHint hint, String wording) {
        draft.get().ifPresent(now -> {
            String whole = now.whole();
            int start = whole.offsetByCodePoints(0, hint.start());
            int end = whole.offsetByCodePoints(0, hint.end());
            int body = whole.offsetByCodePoints(0, now.bodyStart());
            write(start < body ? now.written(Better.replaced(now.subject(), start, end, wording), now.body())
                    : now.written(now.subject(), Better.replaced(now.body(), start - body, end - body, wording)));
        });
    }

    /** Another closing day is another day in the letter, too: what it names must be true. */
    void plan(UnaryOperator<ClosingPlan> change) {
        Optional<LocalDate> before = closingDay();
        plan.set(plan.get().map(change));
        closingDay().filter(day -> !before.equals(Optional.of(day))).ifPresent(day -> draft.get().ifPresent(now ->
                desk.run(() -> now.base().own().map(own -> composed(own, now.typed())).orElseGet(() ->
                                composed(now.base().letter(), now.base().voice(), now.typed(), Optional.of(day))),
                        next -> draft.get().ifPresent(latest -> write(latest.redated(next))))));
    }

    /** What keeps the letter in, as far as days go: it names none, or one that is over. */
    Optional<Refusal> trouble() {
        return plan.get().filter(ClosingPlan::needsDate).flatMap(now -> now.date().isEmpty()
                ? Optional.of(new Refusal("closeout.date"))
                : begun.filter(read -> !now.date().get().isAfter(read.today())).map(read -> new Refusal("closeout.date-over")));
    }

    private void write(LetterDraft next) {
        draft.set(Optional.of(next));
        findings.set(next.base().findings(next.subject(), next.body()));
        desk.background().run(() -> office.closeOuts().hints(next.whole()), found -> {
            if (draft.get().filter(next::equals).isPresent()) {
                hints.set(found);
            }
        }, desk.dialogs()::tell);
    }

    /** What they answered to the last chance: it is logged and the deal goes where they say. */
    void answered(LastChanceAnswer answer) {
        desk.run(() -> office.lastChances().answered(id, answer), change -> done());
    }

    /** The last chance that waits for an answer, and the day it went. */
    Optional<LocalDate> lastChance() {
        return begun.flatMap(read -> LastChances.pending(read.deal().history()))
                .map(letter -> office.ghosts().workingTime().dayOf(letter.at()));
    }

    /** The letter left by one of its ways out, as far as the program can tell. */
    void left() {
        keep();
        phase.set(Phase.ASKED);
    }

    void giveUp() {
        desk.navigator().closeSheet();
    }

    void notYet() {
        phase.set(Phase.WRITING);
    }

    /** It went: it is logged and the deal goes where the letter says. */
    void sent() {
        if (trouble().isPresent()) {
            desk.dialogs().tell(trouble().get());
            return;
        }
        draft.get().ifPresent(now -> plan.get().ifPresent(after -> begun.ifPresent(read -> {
            phase.set(Phase.SAVING);
            desk.background().run(() -> office.sentLetters().sent(now.base(), now.subject(), now.body(), after.aftermath(),
                    read.today()), change -> done(), this::failed);
        })));
    }

    private void done() {
        phase.set(Phase.DONE);
        desk.navigator().closeSheet();
    }

    private void failed(Throwable trouble) {
        phase.set(Phase.ASKED);
        desk.dialogs().tell(trouble);
    }

    /** Closed half-way: what the seller wrote is kept as a draft. */
    void close() {
        silenceBell.run();
        boolean writing = phase.get() == Phase.WRITING || phase.get() == Phase.ASKED;
        boolean worth = draft.get().filter(LetterDraft::isWorthKeeping).isPresent();
        if (writing && worth) {
            keep();
        }
    }

    private void keep() {
        draft.get().filter(now -> !isKept(now)).ifPresent(now -> desk.background().run(
                () -> office.sentLetters().keepDraft(now.base(), now.subject(), now.body()), change -> { },
                desk.dialogs()::tell));
    }

    private boolean isKept(LetterDraft now) {
        return begun.flatMap(Beginning::kept).filter(kept -> kept.subject().equals(now.subject())
                && kept.body().equals(now.body())).isPresent();
    }

    Optional<Beginning> begun() {
        return begun;
    }

    Live<Phase> phase() {
        return phase;
    }

    Live<Optional<LetterDraft>> draft() {
        return draft;
    }

    Live<Optional<ClosingPlan>> plan() {
        return plan;
    }

    /** The rules this letter does not keep, heaviest first. */
    Live<List<Finding>> findings() {
        return findings;
    }

    Live<List<ToneHint>> hints() {
        return hints;
    }
}
