package app.revenant.desktop.pipeline;

import app.revenant.model.DealId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A reading as it was asked for, filtered and in order.
 *
 * @param rows of the table
 * @param alarms how many open deals ring each, whatever the filter
 * @param open how many are not parked, whatever the filter
 */
record Shown(Read read, Arrangement asked, List<PipelineRow> rows, List<Lane> lanes, Map<Alarm, Integer> alarms, int open, int parked) {

    /** Before the store has been read. */
    static final Shown NOTHING = new Shown(new Read(List.of(), List.of(), "EUR", LocalDate.EPOCH, Locale.ROOT), Arrangement.FIRST,
            List.of(), List.of(), Map.of(), 0, 0);

    static Shown of(Read read, Arrangement asked) {
        Predicate<PipelineRow> test = asked.filter().test();
        List<PipelineRow> let = read.rows().stream().filter(test)
                .sorted(Sorting.order(asked.order(), new Alphabet(read.locale()))).toList();
        List<PipelineRow> rows = asked.parked() ? let : let.stream().filter(row -> !row.isParked()).toList();
        Map<Alarm, Integer> alarms = new EnumMap<>(Alarm.class);
        Arrays.stream(Alarm.values()).forEach(alarm -> alarms.put(alarm, (int) read.rows().stream().filter(alarm::rings).count()));
        int parked = (int) read.rows().stream().filter(PipelineRow::isParked).count();
        return new Shown(read, asked, rows, Lane.of(let, read), alarms, read.rows().size() - parked, parked);
    }

    boolean isKnown() {
        return this != NOTHING;
    }

    /** The column a deal stands in, by number. */
    Optional<Integer> laneOf(DealId deal) {
        return lanes.stream().filter(lane -> lane.rows().stream().anyMatch(each -> each.id().equals(deal))).findFirst().map(lanes::indexOf);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
