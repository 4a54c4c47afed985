package app.revenant.work;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageEntry;
import app.revenant.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deals whose stage goes: they stand in another one from now on, and so does their past, with its days. */
final class StageMoves {

    private final Set<String> stages;
    private final Map<String, String> moved;

    StageMoves(Settings settings, Map<String, String> moved) {
        this.stages = settings.pipeline().stream().map(Stage::id).collect(Collectors.toSet());
        this.moved = moved;
    }

    /** @throws Refusal when a deal would be left in a stage that is no more */
    void carryOut(Transaction tx) {
        List<DealHistory> homeless = new ArrayList<>();
        tx.reading().deals(history -> {
            if (stagesOf(history).anyMatch(moved::containsKey)) {
                homeless.add(history);
            }
        });
        homeless.forEach(history -> tx.put(moved(history)));
    }

    static Stream<String> stagesOf(DealHistory history) {
        return Stream.concat(Stream.of(history.deal().stage()), history.stages().stream().map(StageEntry::stage));
    }

    private DealHistory moved(DealHistory before) {
        Deal deal = Amended.of(before.deal()).stage(target(before.deal().stage())).deal();
        List<StageEntry> entries = before.stages().stream().map(each -> new StageEntry(target(each.stage()), each.on())).toList();
        return before.with(deal, entries, before.pastSteps());
    }

    private String target(String stage) {
        String target = moved.getOrDefault(stage, stage);
        if (moved.containsKey(stage) && !stages.contains(target)) {
            throw new Refusal("settings.stage-gone");
        }
        return target;
    }
}
