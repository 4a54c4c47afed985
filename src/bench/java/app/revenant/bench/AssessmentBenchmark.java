package app.revenant.bench;

import app.revenant.ghosting.Assessor;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.DealHistory;
import app.revenant.model.Settings;
import app.revenant.resources.ShippedEngine;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Assessing a whole pipeline of ten attempts a deal, against merely walking through its log. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    @Param({"1000", "10000"})
    private int deals;

    private List<DealHistory> pipeline;
    private Assessor assessor;

    @Setup
    public void prepare() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        pipeline = Pipelines.of(deals);
        assessor = new Assessor(new Ground(Settings.of(zone), new WorkingTime(zone, PublicHolidays.of(Optional.of("FR"))),
                ShippedEngine.read()));
    }

    @Benchmark
    public void assessAll(Blackhole hole) {
        pipeline.forEach(deal -> hole.consume(assessor.assess(deal, Optional.empty(), Pipelines.NOW)));
    }

    /** The baseline: the count of days since anything happened, as other tools do. */
    @Benchmark
    public void countIdleDays(Blackhole hole) {
        pipeline.forEach(deal -> hole.consume(deal.attempts().stream()
                .mapToLong(attempt -> Pipelines.NOW.getEpochSecond() - attempt.at().getEpochSecond()).min()));
    }
}
