package app.revenant.ghosting;

import app.revenant.model.Coded;
import app.revenant.model.StageKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a live deal should have by its stage, so that a silence finds little to feed on; in the order they are shown. */
public enum Check implements Coded {
    PAIN(StageKind.DISCOVERY, Question.Subject.PAIN),
    INTENT(StageKind.DISCOVERY, Question.Subject.INTENT),
    COST_INACTION(StageKind.DEMO, Question.Subject.COST_INACTION),
    /** A real deadline, or a place among their priorities. */
    URGENCY(StageKind.DEMO, Question.Subject.EVENT, Question.Subject.PRIORITY),
    COMPETITION(StageKind.DEMO, Question.Subject.COMPETITION),
    BUDGET(StageKind.PROPOSAL, Question.Subject.BUDGET),
    /** Said live. No question asks for it: it is ours to say. */
    PRICE(StageKind.PROPOSAL),
    OWNER(StageKind.PROPOSAL, Question.Subject.OWNER),
    PROCESS(StageKind.PROPOSAL, Question.Subject.PROCESS),
    /** The next step is dated, agreed by both and not past. */
    STEP(StageKind.DISCOVERY),
    /** The last outbound contact brought them something. */
    TOUCH(StageKind.DISCOVERY);

    private final StageKind since;
    private final Set<Question.Subject> subjects;

    Check(StageKind since, Question.Subject... subjects) {
        this.since = since;
        this.subjects = Set.of(subjects);
    }

    /** The facts, any of which meets it; none where it is no question of facts one can ask for. */
    Set<Question.Subject> subjects() {
        return subjects;
    }

    static List<Check> dueAt(StageKind stage) {
        return Arrays.stream(values()).filter(check -> stage.compareTo(check.since) >= 0).toList();
    }
}
