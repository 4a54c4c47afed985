package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.silence.SilenceModel;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.Coded;
import app.revenant.model.DealId;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which deals are listed, which one is looked at, and what the seller answers to an alert. */
final class GhostsModel {

    /** All listed deals as of one instant. */
    record Seen(List<Assessed> all, WorkingTime time, Instant now) {

        LocalDate today() {
            return time.dayOf(now);
        }
    }

    private final Office office;
    private final Desk desk;
    private final Remembered memory;
    private final Live<Optional<Seen>> seen = new Live<>(Optional.empty());
    private final Live<GhostList> list;
    private final Live<Optional<Assessed>> chosen = new Live<>(Optional.empty());
    private final Runnable silenceBell;
    private Optional<DealId> wanted;

    /** @param wanted the deal to choose first */
    GhostsModel(Office office, Desk desk, Optional<DealId> wanted, Remembered memory) {
        this.office = office;
        this.desk = desk;
        this.wanted = wanted;
        this.memory = memory;
        this.list = new Live<>(GhostList.EMPTY.by(Coded.find(Order.class, memory.text(Trait.GHOSTS_ORDER)).orElse(Order.VALUE)));
        this.silenceBell = office.bell().listen(change -> desk.background().onWindow(this::read));
    }

    void read() {
        desk.run(() -> new Seen(office.ghosts().listed(), office.ghosts().workingTime(), office.ghosts().now()), read -> {
            seen.set(Optional.of(read));
            wanted.flatMap(id -> find(read.all(), id)).ifPresent(this::reveal);
            show(current -> current.over(read.all()));
        });
    }

    /** The list that holds a deal one was sent to, put aside or not. */
    private void reveal(Assessed deal) {
        for (Shelf shelf : Shelf.values()) {
            if (shelf.holds(deal)) {
                list.set(list.get().on(shelf).showingHidden(list.get().withHidden() || deal.assessment().hidden()));
                chosen.set(Optional.of(deal));
            }
        }
        wanted = Optional.empty();
    }

    /** Another list, order or filter; the deal looked at stays where it is still listed. */
    void show(UnaryOperator<GhostList> change) {
        GhostList next = change.apply(list.get());
        List<Assessed> rows = next.rows();
        Optional<Assessed> kept = chosen.get().flatMap(deal -> find(rows, deal.id()));
        list.set(next);
        chosen.set(kept.or(() -> rows.stream().findFirst()));
    }

    /** Remembered for the next time. */
    void sort(Order order) {
        memory.put(Trait.GHOSTS_ORDER, order.code());
        show(any -> any.by(order));
    }

    SilenceModel acts(Assessed deal, Seen of) {
        return new SilenceModel(office, desk, deal, of.time(), of.today());
    }

    void choose(Assessed deal) {
        chosen.set(Optional.of(deal));
    }

    void snooze(LocalDate until, String why) {
        answer(AlertAnswerKind.SNOOZED, Optional.of(until), why);
    }

    void dismiss(String why) {
        answer(AlertAnswerKind.DISMISSED, Optional.empty(), why);
    }

    /** A snooze that ends today is none. */
    void bringBack() {
        seen.get().ifPresent(read -> answer(AlertAnswerKind.SNOOZED, Optional.of(read.today()), ""));
    }

    private void answer(AlertAnswerKind kind, Optional<LocalDate> until, String why) {
        chosen.get().ifPresent(deal -> {
            AlertAnswer answer = new AlertAnswer(office.clock().instant(), kind, until,
                    Optional.of(why.strip()).filter(text -> !text.isEmpty()));
            desk.run(() -> office.deals().answer(deal.id(), answer), change -> { });
        });
    }

    void close() {
        silenceBell.run();
    }

    private static Optional<Assessed> find(List<Assessed> deals, DealId id) {
        return deals.stream().filter(deal -> deal.id().equals(id)).findFirst();
    }

    Live<Optional<Seen>> seen() {
        return seen;
    }

    Live<GhostList> list() {
        return list;
    }

    Live<Optional<Assessed>> chosen() {
        return chosen;
    }

    void openChosen() {
        chosen().get().ifPresent(deal -> desk.navigator().openDeal(deal.id()));
    }
}
