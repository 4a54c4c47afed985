package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.LetterId;
import app.revenant.letters.ToneHint;
import app.revenant.letters.Voice;
import app.revenant.model.Coded;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Draft;
import app.revenant.model.Refusal;
import app.revenant.review.Review;
import app.revenant.work.Assessed;
import app.revenant.work.CloseOuts;
import app.revenant.work.Composition;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A letter being written, its tone, and what becomes of the deal once the seller says that it went. */
final class CloseOutModel {

    /** Where one is: writing, asked whether it went, or done. */
    enum Phase { READING, WRITING, ASKED, SAVING, DONE }

    /**
     * What was read when the sheet opened.
     *
     * @param leads new leads that would replace the deal, where the review can tell
     */
    record Beginning(Assessed deal, Composition composed, Optional<Draft> kept, LocalDate closeDate, LocalDate today,
            Optional<Double> leads) {
    }

    private final Office office;
    private final Desk desk;
    private final DealId id;
    private final Optional<LetterId> wanted;
    private final Live<Phase> phase = new Live<>(Phase.READING);
    private final Live<Optional<LetterDraft>> draft = new Live<>(Optional.empty());
    private final Live<Optional<ClosingPlan>> plan = new Live<>(Optional.empty());
    private final Live<List<ToneHint>> hints = new Live<>(List.of());
    private Optional<Beginning> begun = Optional.empty();

    CloseOutModel(Office office, Desk desk, DealId id) {
        this(office, desk, id, Optional.empty());
    }

    /** @param wanted the letter to begin with, whatever was kept */
    CloseOutModel(Office office, Desk desk, DealId id, Optional<LetterId> wanted) {
        this.wanted = wanted;
        this.office = office;
        this.desk = desk;
        this.id = id;
    }

    void begin() {
        desk.run(this::read, read -> {
            begun = Optional.of(read);
            LetterDraft first = LetterDraft.of(read.composed());
            plan.set(Optional.of(planned(read, read.composed().letter())));
            write(read.kept().map(first::restored).orElse(first));
            phase.set(Phase.WRITING);
        });
    }

    private Beginning read() {
        CloseOuts closeOuts = office.closeOuts();
        Assessed deal = office.ghosts().of(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value()));
        Composition first = closeOuts.begin(id);
        Optional<Draft> kept = lastDraft(deal.history())
                .filter(draft -> wanted.isEmpty() || wanted.map(LetterId::code).equals(draft.template()));
        Composition composed = kept.flatMap(Draft::template).flatMap(code -> Coded.find(LetterId.class, code)).or(() -> wanted)
                .map(letter -> closeOuts.compose(id, letter, first.voice(), Fields.NONE)).orElse(first);
        LocalDate today = office.ghosts().workingTime().dayOf(office.ghosts().now());
        return new Beginning(deal, composed, kept, closeOuts.closeDate(), today, leads());
    }

    private Optional<Double> leads() {
        return office.reviews().today().decisions().stream()
                .filter(decision -> decision.deal().history().id().equals(id)).findFirst()
                .map(Review.Decision::replacement).map(each -> each.hoped());
    }

    private static Optional<Draft> lastDraft(DealHistory history) {
        return history.drafts().stream().reduce((first, second) -> second.at().isBefore(first.at()) ? first : second);
    }

    private static ClosingPlan planned(Beginning read, LetterId letter) {
        return ClosingPlan.of(letter, read.deal(), read.closeDate(), read.today());
    }

    void letter(LetterId letter) {
        draft.get().filter(now -> now.base().letter() != letter).ifPresent(now -> {
            plan.set(begun.map(read -> planned(read, letter)));
            recompose(now, letter, now.base().voice());
        });
    }

    void voice(Voice voice) {
        draft.get().filter(now -> now.base().voice() != voice).ifPresent(now -> recompose(now, now.base().letter(), voice));
    }

    private void recompose(LetterDraft now, LetterId letter, Voice voice) {
        desk.run(() -> office.closeOuts().compose(id, letter, voice, now.typed()), next -> write(now.recomposed(next)));
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

    void plan(UnaryOperator<ClosingPlan> change) {
        plan.set(plan.get().map(change));
    }

    private void write(LetterDraft next) {
        draft.set(Optional.of(next));
        desk.background().run(() -> office.closeOuts().hints(next.whole()), found -> {
            if (draft.get().filter(next::equals).isPresent()) {
                hints.set(found);
            }
        }, desk.dialogs()::tell);
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
        if (plan.get().filter(now -> now.needsDate() && now.date().isEmpty()).isPresent()) {
            desk.dialogs().tell(new Refusal("closeout.date"));
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

    /** Whether the letter to who changed company is among those offered. */
    boolean reconnects() {
        return wanted.isPresent() || begun.filter(read -> read.composed().letter() == LetterId.T11).isPresent();
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

    Live<List<ToneHint>> hints() {
        return hints;
    }
}
