package app.revenant.model;

/** The lasting name of a deal; kept as given by whoever made it. */
public record DealId(String value) implements Id {

    public DealId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
