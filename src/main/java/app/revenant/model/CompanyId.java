package app.revenant.model;

/** The lasting name of a company; kept as given by whoever made it. */
public record CompanyId(String value) implements Id {

    public CompanyId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
