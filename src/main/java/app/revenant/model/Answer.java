package app.revenant.model;

/** The tone of what the prospect said. */
public enum Answer implements Coded {
    WARM_VAGUE, DATED, NEUTRAL, COOL, NO;

    @Override
    public String code() {
        return name();
    }
}
