package app.revenant.model;

/** The lasting name of a letter in the seller's own words; kept as given by whoever made it. */
public record OwnLetterId(String value) implements Id {

    public OwnLetterId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
