package app.revenant.store;

import java.nio.file.Path;

/** Whole copies of a store, also while it is written to. */
final class Copies {

    private Copies() {
    }

    /** The copy appears under its name when it is complete, and replaces what was there. */
    static void copy(Path store, Path copy) {
        Path made = PrivateFiles.makeBeside(copy);
        try (Statements statements = Connections.open(Connections.plain(store))) {
            statements.update("VACUUM INTO ?", made.toString());
            PrivateFiles.settle(made, copy);
        } catch (Fault fault) {
            throw fault.refusal(copy);
        } finally {
            PrivateFiles.forget(made);
        }
    }
}
