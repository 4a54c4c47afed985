package app.revenant.model;

/** The lasting name of one weekly review. */
public record ReviewId(String value) implements Id {

    public ReviewId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
