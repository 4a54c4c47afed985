package app.revenant.model;

/** What the prospect mentioned. */
public enum Tag implements Coded {
    BUSY, PRICE, LATER, INTERNAL, COMPARE, COMPETITOR;

    @Override
    public String code() {
        return name();
    }
}
