package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.Coded;
import app.revenant.model.DealId;
import app.revenant.model.WeeklySnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which deals fell silent and which came back, against how they stood in an earlier week. Deals nobody wrote down then are in
 * neither.
 *
 * @param since the Monday of that week
 */
public record Shift(LocalDate since, List<Reviewed> silenced, List<Reviewed> returned) {

    /** @param before one week; none where nothing was written down yet */
    static Optional<Shift> of(List<WeeklySnapshot> before, List<Reviewed> listed) {
        Map<DealId, State> then = before.stream().flatMap(each -> Coded.find(State.class, each.state())
                .map(state -> Map.entry(each.deal(), state)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
        return before.stream().findFirst().map(first -> new Shift(first.week(),
                those(listed, then, (was, now) -> !was.isFlagged() && now.isFlagged()),
                those(listed, then, (was, now) -> was.isFlagged() && isLive(now))));
    }

    private static List<Reviewed> those(List<Reviewed> listed, Map<DealId, State> then, BiPredicate<State, State> which) {
        return listed.stream().filter(deal -> Optional.ofNullable(then.get(deal.history().id()))
                .filter(was -> which.test(was, deal.assessment().state())).isPresent()).toList();
    }

    private static boolean isLive(State now) {
        return now.compareTo(State.NEVER_ENGAGED) > 0 && !now.isFlagged();
    }
}
