package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.StepForm;
import app.revenant.ghosting.Question;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.Coded;
import app.revenant.model.DealId;
import app.revenant.model.FactKind;
import app.revenant.model.NextStep;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.Optional;

/** What a seller does about one silence, from wherever its cards are shown. */
public final class SilenceModel {

    private static final int SOON = 2;
    private static final int PAUSE = 5;
    private static final int MONTHS_AWAY = 6;

    private final Office office;
    private final Desk desk;
    private final Assessed deal;
    private final WorkingTime time;
    private final LocalDate today;

    public SilenceModel(Office office, Desk desk, Assessed deal, WorkingTime time, LocalDate today) {
        this.office = office;
        this.desk = desk;
        this.deal = deal;
        this.time = time;
        this.today = today;
    }

    /** @param sentence the move, as it is said */
    public void act(Deed deed, String sentence) {
        switch (deed.act()) {
            case WRITE -> desk.navigator().closeOut(id(), deed.letter());
            case CLOSE_OUT -> desk.navigator().closeOut(id());
            case PLAN -> plan(planned(deed.step(), sentence));
            case RETURN -> plan(step(Optional.of(StepKind.MAIL), Optional.of(bare(sentence)), today.plusMonths(MONTHS_AWAY)));
            case LOG -> desk.navigator().logContact(Optional.of(id()));
            case ANSWER -> answer();
            case PAUSE -> pause(sentence);
            case FACT -> open(Spot.of(FactKind.COMPETITION));
            case OPEN -> open(Spot.NONE);
            case BEGIN -> desk.navigator().newDeal();
        }
    }

    /** Where the answer to the one question is written down: in the fact it is about, else in the log. */
    public void answer() {
        deal.assessment().question().map(Question::subject).ifPresent(subject -> {
            switch (subject) {
                case STEP -> plan(planned(Optional.empty(), ""));
                case QUESTIONS -> open(Spot.NONE);
                case INTERNAL_WAIT -> desk.navigator().logContact(Optional.of(id()));
                default -> Coded.find(FactKind.class, subject.signal().code()).map(Spot::of).ifPresent(this::open);
            }
        });
    }

    public void open(Spot spot) {
        desk.navigator().openDeal(id(), spot);
    }

    public void copy(String text) {
        desk.clip().put(text);
    }

    /** The day until which a pause lasts. */
    LocalDate pausedUntil() {
        return time.workingDayAfter(today, PAUSE);
    }

    private void pause(String sentence) {
        AlertAnswer answer = new AlertAnswer(office.clock().instant(), AlertAnswerKind.SNOOZED, Optional.of(pausedUntil()),
                Optional.of(bare(sentence)));
        desk.run(() -> office.deals().answer(id(), answer), change -> { });
    }

    /** The seller's own step stays what it is where the move only says to do it. */
    private NextStep planned(Optional<StepKind> kind, String sentence) {
        Optional<NextStep> mine = deal.deal().nextStep().filter(step -> step.owner() == StepOwner.ME);
        return kind.isEmpty() && mine.isPresent() ? mine.get()
                : step(kind, kind.map(any -> bare(sentence)), time.workingDayAfter(today, SOON));
    }

    private static NextStep step(Optional<StepKind> kind, Optional<String> text, LocalDate due) {
        return new NextStep(StepOwner.ME, text, Optional.of(due), Optional.empty(), kind, false, Optional.empty());
    }

    private void plan(NextStep first) {
        desk.navigator().lay(new PlanSheet(new PlanModel(office, desk, deal, today, StepForm.of(Optional.of(first)))));
    }

    /** A sentence as a thing to do: without its full stop. */
    private static String bare(String sentence) {
        return sentence.strip().replaceAll("\\.$", "");
    }

    private DealId id() {
        return deal.id();
    }

    public Assessed deal() {
        return deal;
    }
}
