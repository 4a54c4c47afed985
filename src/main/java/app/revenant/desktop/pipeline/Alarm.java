package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Tone;
import java.util.function.Predicate;

/** What should not stay unnoticed. Parked deals raise none. */
enum Alarm {
    GHOSTING("pipeline.ghosting", Tone.GHOST, row -> !row.isParked() && row.isGhosting()),
    NO_STEP("pipeline.no-step", Tone.WARN, PipelineRow::lacksStep),
    LATE("pipeline.late", Tone.BAD, PipelineRow::isLate);

    private final String key;
    private final Tone tone;
    private final Predicate<PipelineRow> test;

    Alarm(String key, Tone tone, Predicate<PipelineRow> test) {
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

    boolean rings(PipelineRow row) {
        return test.test(row);
    }
}
