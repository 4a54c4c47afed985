package app.revenant.store;

/** Whether another program wrote to the store. Own commits do not count: they are of the same connection. */
final class Outsiders {

    private final Statements statements;
    private long seen;
    private boolean untold;

    Outsiders(Statements statements) {
        this.statements = statements;
        this.seen = version();
    }

    /** True when somebody wrote since the last look. */
    boolean wrote() {
        long now = version();
        boolean wrote = now != seen;
        seen = now;
        untold |= wrote;
        return wrote;
    }

    /** True once for what was written since it was last told. */
    boolean tell() {
        boolean news = untold;
        untold = false;
        return news;
    }

    private long version() {
        return statements.number("PRAGMA data_version");
    }
}
