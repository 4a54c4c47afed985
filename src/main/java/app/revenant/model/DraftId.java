package app.revenant.model;

/** The lasting name of a letter not yet sent; kept as given by whoever made it. */
public record DraftId(String value) implements Id {

    public DraftId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
