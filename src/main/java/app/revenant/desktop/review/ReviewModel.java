package app.revenant.desktop.review;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.StepForm;
import app.revenant.ghosting.WorkingTime;
import app.revenant.letters.LetterId;
import app.revenant.model.Change;
import app.revenant.model.Closing;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Stage;
import app.revenant.model.StepOwner;
import app.revenant.model.Verdict;
import app.revenant.review.Gap;
import app.revenant.review.Option;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import app.revenant.work.ReviewCard;
import app.revenant.work.Sitting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The review one is in: where one is, and what each key does there. */
final class ReviewModel {

    private static final int SOON = 2;

    private final Office office;
    private final Desk desk;
    private final Running running;
    private final Live<Optional<Sitting>> seen = new Live<>(Optional.empty());
    private final Live<Boolean> going;
    private final ReportModel report;
    private final Runnable silenceBell;

    ReviewModel(Office office, Desk desk, Running running) {
        this.office = office;
        this.desk = desk;
        this.running = running;
        this.report = new ReportModel(office, desk);
        this.going = new Live<>(running.isOn());
        this.silenceBell = office.bell().listen(change -> desk.background().onWindow(this::read));
    }

    /** Reads, and notes the deal it comes to: whoever is killed here comes back here. */
    void read() {
        desk.run(this::sit, sitting -> {
            if (sitting.session().isEmpty()) {
                go(false);
            }
            seen.set(Optional.of(sitting));
            report.read(sitting);
        });
    }

    private Sitting sit() {
        Sitting sitting = office.sittings().now();
        Optional<DealId> noted = sitting.session().flatMap(ReviewSession::place).map(ReviewPlace::deal);
        if (running.isOn() && !noted.equals(sitting.card().map(card -> card.deal().id()))) {
            office.sessions().at(sitting.step(), sitting.card().map(this::place));
            return office.sittings().now();
        }
        return sitting;
    }

    private ReviewPlace place(ReviewCard card) {
        return card.place(now());
    }

    private Instant now() {
        return office.clock().instant();
    }

    void begin() {
        whenSeen(sitting -> write(() -> office.sessions().begin(sitting.today()), () -> go(true)));
    }

    void anew() {
        whenSeen(sitting -> write(() -> office.sessions().anew(sitting.today()), () -> go(true)));
    }

    void proceed() {
        go(true);
        read();
    }

    void pause() {
        go(false);
    }

    private void go(boolean on) {
        running.set(on);
        going.set(on);
    }

    /** To a step, at the deal one comes to first there. */
    void step(ReviewStep step) {
        desk.run(() -> {
            office.sessions().at(step, Optional.empty());
            return sit();
        }, sitting -> {
            seen.set(Optional.of(sitting));
            report.read(sitting);
        });
    }

    void next() {
        whenSeen(sitting -> step(sitting.step().next()));
    }

    /** To the deal before, or to the end of the step before. */
    void back() {
        whenSeen(sitting -> {
            List<DealId> line = sitting.lineUp(sitting.step());
            int here = sitting.card().map(card -> line.indexOf(card.deal().id())).orElse(line.size());
            if (sitting.step().isOfDeals() && here > 0) {
                look(line.get(here - 1));
            } else if (sitting.step() != ReviewStep.HYGIENE) {
                step(ReviewStep.values()[sitting.step().ordinal() - 1]);
            }
        });
    }

    /** To the deal after one that is decided. */
    void onward() {
        whenSeen(sitting -> {
            List<DealId> line = sitting.lineUp(sitting.step());
            int here = sitting.card().map(card -> line.indexOf(card.deal().id())).orElse(-1);
            if (here >= 0 && here + 1 < line.size()) {
                look(line.get(here + 1));
            } else {
                next();
            }
        });
    }

    private void look(DealId deal) {
        whenSeen(sitting -> desk.run(() -> {
            office.sessions().at(sitting.step(), Optional.of(new ReviewPlace(deal, now(), Optional.empty(), Optional.empty())));
            Sitting there = office.sittings().now();
            office.sessions().at(there.step(), there.card().map(this::place));
            return office.sittings().now();
        }, found -> seen.set(Optional.of(found))));
    }

    /** The decision of a key; one that is not offered is told by the card, and does nothing. */
    void decide(Verdict verdict) {
        whenSeen(sitting -> sitting.card().filter(card -> card.option(verdict).filter(Option::isOffered).isPresent())
                .ifPresent(card -> decide(verdict, card, sitting)));
    }

    private void decide(Verdict verdict, ReviewCard card, Sitting sitting) {
        DealId deal = card.deal().id();
        switch (verdict) {
            case ADVANCE -> write(() -> office.sessions().advance(place(card), card.nextStage().map(Stage::id).orElseThrow(), sitting.today()));
            case FIX_STEP -> lay(card.deal(), step -> office.sessions().repair(place(card), step), sitting.today());
            case LAST_CHANCE -> desk.navigator().closeOut(deal, Optional.of(LetterId.T8));
            case CLOSE_OUT -> desk.navigator().closeOut(deal);
            case NURTURE -> desk.navigator().closeOut(deal, Optional.of(LetterId.T9));
            case FINISH -> desk.navigator().lay(new EndSheet(new EndModel(card.deal(), this::finish, desk.navigator()::closeSheet)));
            case ASK -> write(() -> office.sessions().ask(place(card), question(card.deal())));
            default -> write(() -> office.sessions().watch(place(card)));
        }
    }

    private void finish(DealStatus status, Closing closing) {
        whenSeen(sitting -> sitting.card().ifPresent(card -> write(() -> office.sessions().finish(place(card), status,
                new Closing(Optional.of(sitting.today()), closing.reason(), closing.revealedCause())), desk.navigator()::closeSheet)));
    }

    private String question(Assessed deal) {
        return Questions.of(deal, office.telling(office.language())).orElse("");
    }

    /** What is mine gets a day. */
    void date(Assessed deal) {
        whenSeen(sitting -> lay(deal, step -> office.sessions().dated(bare(deal), step), sitting.today()));
    }

    void done(Assessed deal) {
        write(() -> office.sessions().done(bare(deal)));
    }

    private ReviewPlace bare(Assessed deal) {
        return new ReviewPlace(deal.id(), now(), Optional.of(deal.assessment().state().code()), Optional.empty());
    }

    void leave(Gap gap) {
        write(() -> office.sessions().leave(gap));
    }

    void renew(Gap gap) {
        whenSeen(sitting -> write(() -> office.sessions().renew(gap, sitting.today())));
    }

    /** Where the gap is filled in. */
    void fill(Gap gap) {
        DealId deal = gap.deal().deal().id();
        gap.attempt().ifPresentOrElse(attempt -> desk.navigator().correctContact(deal, attempt.id()),
                () -> gap.fact().ifPresent(fact -> desk.navigator().openDeal(deal, Spot.of(fact.kind()))));
    }

    void log(DealId deal) {
        desk.navigator().logContact(Optional.of(deal));
    }

    void open(DealId deal) {
        desk.navigator().openDeal(deal);
    }

    void avoid(String words) {
        whenSeen(sitting -> {
            if (sitting.session().isPresent() && !sitting.avoided().orElse("").equals(words.strip())) {
                write(() -> office.sessions().avoid(words));
            }
        });
    }

    void note(UnaryOperator<ReviewSession> change) {
        whenSeen(sitting -> sitting.session().filter(session -> !change.apply(session).equals(session))
                .ifPresent(session -> write(() -> office.sessions().note(change))));
    }

    void end() {
        write(() -> {
            Change ended = office.sessions().end();
            office.snapshots().takeIfDue();
            return ended;
        }, () -> go(false));
    }

    private void lay(Assessed deal, Function<NextStep, Change> keep, LocalDate today) {
        desk.run(() -> planned(deal, keep, today), model -> desk.navigator().lay(new StepSheet(model)));
    }

    private StepSheetModel planned(Assessed deal, Function<NextStep, Change> keep, LocalDate today) {
        WorkingTime time = office.ghosts().workingTime();
        Optional<String> first = office.telling(office.language()).moves(deal).stream().findFirst()
                .map(move -> move.replaceAll("\\.$", ""));
        NextStep step = deal.deal().nextStep().filter(each -> each.due().filter(day -> !day.isBefore(today)).isPresent())
                .orElseGet(() -> new NextStep(StepOwner.ME, deal.deal().nextStep().flatMap(NextStep::text).or(() -> first),
                        Optional.of(time.workingDayAfter(today, SOON)), Optional.empty(), Optional.empty(), false, Optional.empty()));
        return new StepSheetModel(deal, StepForm.of(Optional.of(step)),
                new StepSheetModel.Limits(today, time.workingDayAfter(today, StepSheetModel.DAYS)),
                chosen -> write(() -> keep.apply(chosen), desk.navigator()::closeSheet), desk.navigator()::closeSheet);
    }

    private void write(Supplier<Change> change) {
        write(change, () -> { });
    }

    private void write(Supplier<Change> change, Runnable then) {
        desk.run(change, done -> then.run());
    }

    private void whenSeen(Consumer<Sitting> act) {
        seen.get().ifPresent(act);
    }

    void close() {
        silenceBell.run();
    }

    Live<Optional<Sitting>> seen() {
        return seen;
    }

    Live<Boolean> going() {
        return going;
    }

    ReportModel report() {
        return report;
    }
}
