package app.revenant.exchange.csv;

import app.revenant.exchange.Quoted;
import app.revenant.model.Refusal;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When each opportunity entered which stage. A history has a row for every edit, so that stages repeat. */
final class SalesforceHistory {

    private final ZoneId zone;
    private final Map<String, List<Entry>> byOpportunity = new HashMap<>();

    SalesforceHistory(ZoneId zone) {
        this.zone = zone;
    }

    void learn(Row row, String file) {
        LocalDateTime at = Days.americanMoment("CreatedDate", row.must("createddate"), zone);
        Optional<StageKind> stage = SalesforceStages.kind(row.must("stagename"));
        byOpportunity.computeIfAbsent(row.must("opportunityid"), id -> new ArrayList<>())
                .add(new Entry(at, stage, file, row.line()));
    }

    /** The open stages in the order they were entered, by the local day; staying in one is no entry. */
    List<StageEntry> stages(String opportunity) {
        List<StageEntry> entered = new ArrayList<>();
        byOpportunity.getOrDefault(opportunity, List.of()).stream().sorted(Comparator.comparing(Entry::at))
                .filter(each -> each.stage().isPresent()).forEach(each -> {
                    String stage = each.stage().get().code();
                    boolean stays = !entered.isEmpty() && entered.get(entered.size() - 1).stage().equals(stage);
                    if (!stays) {
                        entered.add(new StageEntry(stage, each.at().toLocalDate()));
                    }
                });
        return List.copyOf(entered);
    }

    void refuseStrays(Set<String> opportunities, Findings findings) {
        byOpportunity.forEach((id, entries) -> {
            if (!opportunities.contains(id)) {
                entries.forEach(each -> findings.refuse(each.file(), each.line(),
                        new Refusal("exchange.no-such-opportunity", new Quoted(id))));
            }
        });
    }

    private record Entry(LocalDateTime at, Optional<StageKind> stage, String file, long line) {
    }
}
