package app.revenant.model;

/** The lasting name of a contact attempt; kept as given by whoever made it. */
public record AttemptId(String value) implements Id {

    public AttemptId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
