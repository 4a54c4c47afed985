package app.revenant.desktop.pipeline;

import app.revenant.model.Coded;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of the board.
 *
 * @param stage blank for the lane of stages nobody knows and for that of parked deals
 */
record Lane(Kind kind, Optional<Stage> stage, List<PipelineRow> rows, Sum sum) {

    enum Kind { STAGE, OTHER, PARKED }

    /** Two readings are told apart by identity: comparing thousands of deals would hold up the window. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    String id() {
        return stage.map(Stage::id).orElseGet(() -> kind == Kind.OTHER ? "-other" : "-parked");
    }

    /**
     * One for each stage, one for stages of no known kind where there are any, and the parked lane last. A stage that left the
     * pipeline goes to the nearest of its kind.
     */
    static List<Lane> of(List<PipelineRow> rows, Read read) {
        List<List<PipelineRow>> sorted = Stream.generate(() -> (List<PipelineRow>) new ArrayList<PipelineRow>())
                .limit(read.stages().size() + 2L).toList();
        int other = read.stages().size();
        for (PipelineRow row : rows) {
            int place = row.isParked() ? other + 1 : place(row, read.stages()).orElse(other);
            sorted.get(place).add(row);
        }
        List<Lane> lanes = new ArrayList<>();
        IntStream.range(0, other).forEach(place -> lanes.add(lane(Kind.STAGE, Optional.of(read.stages().get(place)), sorted.get(place), read)));
        if (!sorted.get(other).isEmpty()) {
            lanes.add(lane(Kind.OTHER, Optional.empty(), sorted.get(other), read));
        }
        lanes.add(lane(Kind.PARKED, Optional.empty(), sorted.get(other + 1), read));
        return List.copyOf(lanes);
    }

    private static Lane lane(Kind kind, Optional<Stage> stage, List<PipelineRow> rows, Read read) {
        return new Lane(kind, stage, List.copyOf(rows), Sum.of(rows, read.currency()));
    }

    /** Of two that are as near, the earlier. */
    private static Optional<Integer> place(PipelineRow row, List<Stage> stages) {
        if (row.place() >= 0) {
            return Optional.of(row.place());
        }
        return Coded.find(StageKind.class, row.stage().id()).flatMap(kind -> IntStream.range(0, stages.size()).boxed()
                .min(Comparator.comparingInt(place -> Math.abs(stages.get(place).kind().ordinal() - kind.ordinal()))));
    }
}
