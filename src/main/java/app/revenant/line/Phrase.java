package app.revenant.line;

import app.revenant.model.StepKind;
import java.util.List;
import java.util.Optional;

/** Words that mean something, and what they mean besides what they say: whether a step or a promise begins with them. */
record Phrase(List<String> words, List<Said> said, Cue cue, Optional<StepKind> kind) {

    /** What a phrase begins. */
    enum Cue {
        /** Nothing. */
        NONE,
        /** What the seller will do: call back. */
        DO,
        /** A thing that is a step once it has a day: a meeting. */
        PLAN,
        /** A promise in so many words. */
        VOW,
        /** What they will do, with a day. */
        DEED,
        /** The same, and a warm promise even without a day: gets back to me. */
        WARM,
        /** They. */
        THEY,
        /** I. */
        ME,
        /** Until. */
        UNTIL,
        /** Then. */
        THEN
    }

    boolean isSingle() {
        return words.size() == 1;
    }
}
