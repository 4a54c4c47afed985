package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.TypedAmount;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Stage;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is changed of a deal on the board or in the table: one write each, taken back with Ctrl+Z. */
final class Moves {

    private final Office office;
    private final Desk desk;
    private final Supplier<Shown> shown;
    private final Live<Optional<Unknown.Of>> unknown = new Live<>(Optional.empty());

    Moves(Office office, Desk desk, Supplier<Shown> shown) {
        this.office = office;
        this.desk = desk;
        this.shown = shown;
    }

    /** The deal that went a stage further while something about it is not known: worth a word, never in the way. */
    Live<Optional<Unknown.Of>> unknown() {
        return unknown;
    }

    void dismissHint() {
        unknown.set(Optional.empty());
    }

    void move(PipelineRow row, Stage stage) {
        if (!stage.id().equals(row.assessed().deal().stage())) {
            hint(row, stage);
            desk.run(() -> office.deals().moveTo(row.id(), stage.id(), row.today()), change -> { });
        }
    }

    /** Into a column with a stage; a parked deal is open again there. Where it is already nothing is written. */
    void into(PipelineRow row, Lane lane) {
        lane.stage().ifPresent(stage -> {
            if (row.isParked()) {
                desk.run(() -> office.deals().resume(row.id(), stage.id(), row.today()), change -> { });
            } else if (!isIn(row, lane)) {
                move(row, stage);
            }
        });
    }

    /** The next column (1) or the one before (-1) that a deal can be moved into; blank at either end. */
    Optional<Lane> beside(PipelineRow row, int way) {
        List<Lane> lanes = shown.get().lanes();
        int at = shown.get().laneOf(row.id()).orElse(-1) + way;
        while (at >= 0 && at < lanes.size() && lanes.get(at).kind() == Lane.Kind.OTHER) {
            at += way;
        }
        return at < 0 || at >= lanes.size() || shown.get().laneOf(row.id()).isEmpty() ? Optional.empty() : Optional.of(lanes.get(at));
    }

    /** To the next stage (1) or the one before (-1); at either end it stays where it is. */
    void shift(PipelineRow row, int way) {
        List<Stage> stages = shown.get().read().stages();
        int to = row.place() + way;
        if (row.place() >= 0 && to >= 0 && to < stages.size()) {
            move(row, stages.get(to));
        }
    }

    /** Only with a day to come back on: a score or a slip of the mouse never parks a deal. @return whether it was one */
    boolean park(PipelineRow row, Optional<LocalDate> until) {
        Optional<LocalDate> later = until.filter(day -> day.isAfter(row.today()));
        later.ifPresent(day -> desk.run(() -> office.deals().park(row.id(), day), change -> { }));
        return later.isPresent();
    }

    void resume(PipelineRow row) {
        desk.run(() -> office.deals().reopen(row.id()), change -> { });
    }

    /** Blank takes the amount away; what is no amount is left alone. */
    boolean price(PipelineRow row, String typed) {
        Optional<Money> amount = TypedAmount.read(typed, row.amount().map(Money::currency).orElse(shown.get().read().currency()));
        if (amount.isEmpty() && !typed.isBlank()) {
            return false;
        }
        if (!amount.equals(row.amount())) {
            desk.run(() -> office.deals().amend(row.id(), deal -> deal.offer(priced(deal.deal().offer(), amount))), change -> { });
        }
        return true;
    }

    void plan(PipelineRow row, Optional<NextStep> step) {
        if (!step.equals(row.nextStep())) {
            desk.run(() -> office.deals().setNextStep(row.id(), step), change -> { });
        }
    }

    private static boolean isIn(PipelineRow row, Lane lane) {
        return lane.rows().stream().anyMatch(each -> each.id().equals(row.id()));
    }

    private void hint(PipelineRow row, Stage stage) {
        List<Stage> stages = shown.get().read().stages();
        int from = shown.get().laneOf(row.id()).orElse(row.place());
        boolean further = !row.isParked() && stages.indexOf(stage) > from;
        unknown.set(further ? Unknown.in(row, stage.kind()) : Optional.empty());
    }

    private static Offer priced(Offer offer, Optional<Money> amount) {
        return new Offer(amount, offer.priceDisclosed(), offer.proposalSent(), offer.expectedClose(), offer.decisionDate(),
                offer.whatCloses());
    }
}
