package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Tone;
import java.util.function.Predicate;

/** What the chips above the table let through. Parked deals are out of everything but their own lane. */
enum PipelineFilter {
    ALL("pipeline.all", Tone.ACCENT, row -> !row.isParked()),
    GHOSTING("pipeline.ghosting", Tone.GHOST, row -> !row.isParked() && row.isGhosting()),
    NO_STEP("pipeline.no-step", Tone.WARN, PipelineRow::lacksStep),
    LATE("pipeline.late", Tone.BAD, PipelineRow::isLate),
    PARKED("pipeline.parked", Tone.PLAIN, PipelineRow::isParked);

    private final String key;
    private final Tone tone;
    private final Predicate<PipelineRow> test;

    PipelineFilter(String key, Tone tone, Predicate<PipelineRow> test) {
        this.key = key;
        this.tone = tone;
        this.test = test;
    }

    /** The message key of its name, with a count. */
    String key() {
        return key;
    }

    Tone tone() {
        return tone;
    }

    boolean lets(PipelineRow row) {
        return test.test(row);
    }
}
