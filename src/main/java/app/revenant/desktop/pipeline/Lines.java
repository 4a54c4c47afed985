package app.revenant.desktop.pipeline;

import app.revenant.model.DealId;
import app.revenant.model.Settings;
import app.revenant.work.Assessed;
import app.revenant.work.Ghosts;
import app.revenant.work.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every deal that is not finished, as a line; a line is made anew only where its deal changed. Used off the window's thread. */
final class Lines {

    private static final String NOWHERE = "EUR";

    private final Office office;
    private Map<DealId, PipelineRow> lines = new LinkedHashMap<>();
    private Optional<Settings> settings = Optional.empty();
    private LocalDate today = LocalDate.MIN;

    Lines(Office office) {
        this.office = office;
    }

    synchronized Read all() {
        List<Assessed> listed = office.ghosts().listed();
        Instant now = turn();
        Map<DealId, PipelineRow> next = new LinkedHashMap<>();
        listed.forEach(deal -> next.put(deal.id(), line(deal, now)));
        lines = next;
        return read();
    }

    /** Reads these deals again; everything where the day or the settings are others than last time. */
    synchronized Read again(Set<DealId> deals) {
        Optional<Settings> before = settings;
        LocalDate day = today;
        Instant now = turn();
        if (before.isEmpty() || before.get() != settings.get() || !day.equals(today)) {
            return all();
        }
        Map<DealId, PipelineRow> next = new LinkedHashMap<>(lines);
        for (DealId id : deals) {
            office.ghosts().of(id).filter(deal -> !deal.deal().status().isFinished())
                    .ifPresentOrElse(deal -> next.put(id, line(deal, now)), () -> next.remove(id));
        }
        lines = next;
        return read();
    }

    private Instant turn() {
        Ghosts ghosts = office.ghosts();
        Settings current = office.book().settings();
        Instant now = ghosts.now();
        LocalDate day = ghosts.workingTime().dayOf(now);
        if (settings.filter(known -> known == current).isEmpty() || !day.equals(today)) {
            lines = new LinkedHashMap<>();
        }
        settings = Optional.of(current);
        today = day;
        return now;
    }

    private PipelineRow line(Assessed deal, Instant now) {
        return Optional.ofNullable(lines.get(deal.id())).filter(line -> line.assessed() == deal)
                .orElseGet(() -> PipelineRow.of(deal, settings.orElseThrow(), today, now));
    }

    private Read read() {
        Settings current = settings.orElseThrow();
        return new Read(List.copyOf(lines.values()), current.pipeline(), current.currency().orElse(NOWHERE), today, office.language().locale());
    }
}
