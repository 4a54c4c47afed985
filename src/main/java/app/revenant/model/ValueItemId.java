package app.revenant.model;

/** The lasting name of an item of the library; kept as given by whoever made it. */
public record ValueItemId(String value) implements Id {

    public ValueItemId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
