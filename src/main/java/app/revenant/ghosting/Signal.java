package app.revenant.ghosting;

import app.revenant.model.Coded;
import app.revenant.model.FactKind;
import java.util.Optional;

/** The 28 things the engine looks at, in the order in which equal evidence is shown. */
public enum Signal implements Coded {
    PAIN(Group.QUALIFICATION),
    INTENT(Group.QUALIFICATION),
    ORIGIN(Group.QUALIFICATION),
    GIVE(Group.QUALIFICATION),
    COST_INACTION(Group.URGENCY),
    EVENT(Group.URGENCY),
    PRIORITY(Group.URGENCY),
    LATER(Group.URGENCY),
    BUDGET(Group.PRICE),
    PRICE_HOW(Group.PRICE),
    PRICE_REACTION(Group.PRICE),
    AFTER_PRICE(Group.PRICE),
    OWNER(Group.DECISION),
    PROCESS(Group.DECISION),
    INTERNAL_WAIT(Group.DECISION),
    COMPETITION(Group.COMPETITION),
    COMPARE_REQ(Group.COMPETITION),
    DECISION_DATE(Group.COMPETITION),
    STEP(Group.NEXT_STEP),
    QUESTIONS(Group.NEXT_STEP),
    BUSY_SAID(Group.NEXT_STEP),
    POSTPONED(Group.NEXT_STEP),
    VALUE(Group.VALUE),
    MONOTONE(Group.VALUE),
    PESTER(Group.VALUE),
    AVOID(Group.BEHAVIOUR),
    PROMISE(Group.BEHAVIOUR),
    NOSHOW(Group.BEHAVIOUR);

    /** Signals that tend to say the same thing twice; their sum is capped. */
    public enum Group { QUALIFICATION, URGENCY, PRICE, DECISION, COMPETITION, NEXT_STEP, VALUE, BEHAVIOUR }

    private final Group group;

    Signal(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** The signal a fact feeds: the one of the same name. */
    public static Optional<Signal> of(FactKind fact) {
        return Coded.find(Signal.class, fact.code());
    }
}
