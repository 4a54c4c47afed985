package app.revenant.model;

/** What a step asks of the prospect: under ten minutes, under an hour, more. */
public enum StepEffort implements Coded {
    S, M, L;

    @Override
    public String code() {
        return name();
    }
}
