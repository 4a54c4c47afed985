package app.revenant.sample;

import app.revenant.model.FactKind;
import app.revenant.model.Origin;
import app.revenant.model.PersonEventKind;
import app.revenant.model.StageKind;
import app.revenant.model.StepEffort;
import app.revenant.model.StepOwner;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random deals: any at all, or those in which a silence is likely to be read. */
public final class Plots {

    private final Beats beats;
    private final boolean calm;

    private Plots(int ahead, boolean calm) {
        this.beats = new Beats(ahead);
        this.calm = calm;
    }

    public static Arbitrary<Plot> any() {
        Plots plots = new Plots(20, false);
        return plots.with(plots.step().optional(0.7));
    }

    /** Nothing named lies ahead, nobody left and nothing is parked. */
    public static Arbitrary<Plot> silences() {
        Plots plots = new Plots(-1, true);
        return plots.with(plots.step().optional(0.4));
    }

    /** As silences, with a step of theirs whose day is over: only then is a deal just answered given a chance. */
    public static Arbitrary<Plot> owed() {
        Plots plots = new Plots(-1, true);
        return plots.with(plots.beats.days().map(due -> Optional.of(
                new Plot.Step(StepOwner.THEM, Optional.of(due), false, Optional.empty()))));
    }

    /** A touch of the seller that nobody answered yet, made right now. */
    public static Arbitrary<Beat> touchNow() {
        return new Beats(-1).touch()
                .map(beat -> new Beat(0, beat.channel(), beat.direction(), beat.outcome(), beat.said(),
                beat.brought()));
    }

    /** Any minute of three years. */
    public static Arbitrary<LocalDateTime> now() {
        return Arbitraries.integers().between(0, 3 * 365 * 24 * 60)
                .map(LocalDateTime.of(2025, 1, 1, 0, 0)::plusMinutes);
    }

    private Arbitrary<Plot> with(Arbitrary<Optional<Plot.Step>> step) {
        return Combinators.combine(Arbitraries.of(StageKind.class), calm ? beats.engaged() : beats.log(), fact().list()
                .ofMaxSize(8), step, fields(),
                someone(), reply().list().ofMaxSize(2)).as(Plot::new);
    }

    private Arbitrary<Plot.Step> step() {
        return Combinators.combine(Arbitraries.of(StepOwner.class), beats.days()
                .optional(0.6), Arbitraries.of(true, false),
                Arbitraries.of(StepEffort.class).optional()).as(Plot.Step::new);
    }

    private Arbitrary<Plot.Known> fact() {
        return Arbitraries.of(FactKind.class).flatMap(kind -> Combinators.combine(Arbitraries.of(kind.allowed()),
                Arbitraries.integers().between(-2, 100), Arbitraries.integers().between(-30, 30).optional(0.5))
                .as((value, ago, date) -> new Plot.Known(kind, value, ago, date)));
    }

    private Arbitrary<Plot.Fields> fields() {
        return Combinators.combine(Arbitraries.of(Origin.class).optional(), Beats.minutesAgo().optional(),
                beats.days().optional(0.3), Arbitraries.integers().between(0, 5).optional(),
                calm ? Arbitraries.just(false) : Beats.rarely(), Arbitraries.integers().between(-10, 10).optional())
                .as(Plot.Fields::new);
    }

    private Arbitrary<Plot.Someone> someone() {
        Arbitrary<List<Plot.Happened>> events = Combinators.combine(Arbitraries.of(PersonEventKind.class),
                Arbitraries.integers().between(-5, 100)).as(Plot.Happened::new).list().ofMaxSize(calm ? 0 : 2);
        return Combinators.combine(calm ? Arbitraries.just(true) : Arbitraries.of(true, false), events,
                Arbitraries.integers().between(-60, 10).optional(0.3), Arbitraries.integers().between(0, 12))
                .as(Plot.Someone::new);
    }

    private static Arbitrary<Plot.Reply> reply() {
        return Combinators.combine(Beats.minutesAgo(), Arbitraries.integers().between(-20, 20).optional())
                .as(Plot.Reply::new);
    }
}
