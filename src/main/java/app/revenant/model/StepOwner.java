package app.revenant.model;

/** Whose move it is. */
public enum StepOwner implements Coded {
    ME, THEM;

    @Override
    public String code() {
        return name();
    }
}
