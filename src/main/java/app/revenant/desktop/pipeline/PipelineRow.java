package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.silence.SilenceLine;
import app.revenant.ghosting.State;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Origin;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import app.revenant.model.Tag;
import app.revenant.work.Assessed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deal as a line of the table.
 *
 * @param stage its stage; a stage the settings no longer name keeps its id as name
 * @param place of the stage in the pipeline, for sorting
 * @param days since their last sign as the calendar counts them, and as every screen says them
 * @param text what can be looked for in it, see {@link Sought#plain}
 */
record PipelineRow(Assessed assessed, Stage stage, int place, LocalDate today, Optional<Long> days, String text) {

    static PipelineRow of(Assessed assessed, Settings settings, LocalDate today, Instant now) {
        List<Stage> stages = settings.pipeline();
        String id = assessed.deal().stage();
        int place = stages.stream().map(Stage::id).toList().indexOf(id);
        Stage stage = place >= 0 ? stages.get(place)
                : new Stage(id, id, settings.kindOf(id).orElse(StageKind.DISCOVERY));
        String text = Sought.plain(assessed.name() + " " + assessed.deal().title() + " "
                + assessed.contact().map(Person::fullName).orElse(""));
        return new PipelineRow(assessed, stage, place, today, SilenceLine.daysSilent(assessed.history(), now), text);
    }

    DealId id() {
        return assessed.id();
    }

    String name() {
        return assessed.name();
    }

    String title() {
        return assessed.deal().title();
    }

    String contact() {
        return assessed.contact().map(Person::fullName).orElse("");
    }

    Optional<Money> amount() {
        return assessed.deal().offer().amount();
    }

    Optional<NextStep> nextStep() {
        return assessed.deal().nextStep();
    }

    Optional<LocalDate> due() {
        return nextStep().flatMap(NextStep::due);
    }

    /** The day one hopes to close it. */
    Optional<LocalDate> expected() {
        return assessed.deal().offer().expectedClose();
    }

    Optional<Origin> origin() {
        return assessed.deal().origin();
    }

    /** What they ever mentioned. */
    Stream<Tag> tags() {
        return assessed.history().attempts().stream().flatMap(attempt -> attempt.tags().stream());
    }

    /** What was last learnt of it; blank where nothing was noted. */
    Optional<FactValue> value(FactKind kind) {
        return assessed.history().facts().stream().filter(fact -> fact.kind() == kind)
                .reduce((known, next) -> next.on().isBefore(known.on()) ? known : next).map(Fact::value);
    }

    State state() {
        return assessed.assessment().state();
    }

    boolean isParked() {
        return assessed.deal().status() == DealStatus.PARKED;
    }

    /** Flagged, and not put aside by the seller. */
    boolean isGhosting() {
        return assessed.assessment().isFlagged() && !assessed.assessment().hidden();
    }

    /** Nothing dated is to happen: the deal would be forgotten. */
    boolean lacksStep() {
        return !isParked() && due().isEmpty();
    }

    boolean isLate() {
        return !isParked() && due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Working days since their last sign; none where they never gave one. */
    Optional<Double> silence() {
        return assessed.assessment().silentDays();
    }

    /** Silence against the pace that is usual for this person: full where nine of ten answers would have come. */
    double strain() {
        double patience = assessed.assessment().patience();
        return patience > 0 ? silence().orElse(0.0) / patience : 0;
    }
}
