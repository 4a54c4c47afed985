package app.revenant.exchange;

import java.util.List;

/** What reading tables left aside; the rest went to the {@link Intake}. */
public record TableReading(List<RefusedLine> refused, List<IgnoredFile> ignored) {

    public TableReading {
        refused = List.copyOf(refused);
        ignored = List.copyOf(ignored);
    }
}
