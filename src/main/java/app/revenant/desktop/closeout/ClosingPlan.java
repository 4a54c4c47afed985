package app.revenant.desktop.closeout;

import app.revenant.ghosting.Cause;
import app.revenant.letters.Afterwards;
import app.revenant.letters.LetterId;
import app.revenant.model.CloseReason;
import app.revenant.model.LossLesson;
import app.revenant.work.Aftermath;
import app.revenant.work.Assessed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of the deal once the letter went, as proposed and then corrected by the seller.
 *
 * @param cause 1 to 7
 * @param date the closing day the letter named, or the day a parked deal comes back
 * @param reconnect from when one may write again once the deal is closed
 */
record ClosingPlan(Afterwards afterwards, CloseReason reason, Optional<Integer> cause, Optional<LocalDate> date,
        Optional<LocalDate> reconnect, Optional<LossLesson> lesson) {

    private static final int MONTHS_PARKED = 6;
    private static final int MONTHS_SILENT = 6;

    /** @param closeDate the day the letters name for closing */
    static ClosingPlan of(LetterId letter, Assessed deal, LocalDate closeDate, LocalDate today) {
        Optional<Integer> cause = letter == LetterId.T10 ? Optional.of(Cause.COMPETITOR.number())
                : letter.cause().or(() -> deal.assessment().leading().map(leading -> leading.cause().number()));
        CloseReason reason = letter == LetterId.T10 ? CloseReason.OTHER_CHOICE : CloseReason.NO_ANSWER;
        Optional<LocalDate> date = switch (letter.afterwards()) {
            case NAMES_A_DATE -> Optional.of(closeDate);
            case PARKS -> Optional.of(today.plusMonths(MONTHS_PARKED));
            default -> Optional.empty();
        };
        Optional<LocalDate> reconnect = Optional.of(today.plusMonths(MONTHS_SILENT))
                .filter(day -> letter.afterwards() == Afterwards.CLOSES);
        return new ClosingPlan(letter.afterwards(), reason, cause, date, reconnect, Optional.empty());
    }

    ClosingPlan because(CloseReason other) {
        return new ClosingPlan(afterwards, other, cause, date, reconnect, lesson);
    }

    ClosingPlan causedBy(Optional<Integer> other) {
        return new ClosingPlan(afterwards, reason, other, date, reconnect, lesson);
    }

    ClosingPlan on(Optional<LocalDate> other) {
        return new ClosingPlan(afterwards, reason, cause, other, reconnect, lesson);
    }

    ClosingPlan againOn(Optional<LocalDate> other) {
        return new ClosingPlan(afterwards, reason, cause, date, other, lesson);
    }

    ClosingPlan learnt(Optional<LossLesson> other) {
        return new ClosingPlan(afterwards, reason, cause, date, reconnect, other);
    }

    /** Whether there is somebody who was better: only then there is something to learn of it. */
    boolean wasLostToOthers() {
        return reason == CloseReason.OTHER_CHOICE;
    }

    /** Between letters that name a day the seller's stays. */
    ClosingPlan keepingDayOf(Optional<ClosingPlan> former) {
        return afterwards == Afterwards.NAMES_A_DATE ? on(former.flatMap(ClosingPlan::closingDay).or(() -> date)) : this;
    }

    /** The day the letter names. */
    Optional<LocalDate> closingDay() {
        return date.filter(day -> afterwards == Afterwards.NAMES_A_DATE);
    }

    boolean needsDate() {
        return afterwards == Afterwards.NAMES_A_DATE || afterwards == Afterwards.PARKS;
    }

    Aftermath aftermath() {
        return new Aftermath(reason, cause, date, reconnect, lesson.filter(known -> wasLostToOthers()));
    }
}
