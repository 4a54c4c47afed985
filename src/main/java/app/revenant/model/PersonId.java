package app.revenant.model;

/** The lasting name of a person; kept as given by whoever made it. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
