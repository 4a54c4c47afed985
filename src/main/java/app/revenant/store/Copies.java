package app.revenant.store;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/** Whole copies of a store, also while it is written to. */
final class Copies {

    private Copies() {
    }

    /** The copy appears under its name when it is complete, and replaces what was there. */
    static void copy(Path store, Path copy) {
        copy(store, copy, share -> { });
    }

    /** @param told how much is written, from 0 to 1; may stop it by throwing, and then nothing is left behind */
    static void copy(Path store, Path copy, DoubleConsumer told) {
        Path made = PrivateFiles.makeBeside(copy);
        Overseer overseer = new Overseer(made, Stamp.length(store), told);
        try (Statements statements = Connections.open(Connections.plain(store))) {
            told.accept(0);
            statements.oversee(overseer);
            statements.update("VACUUM INTO ?", made.toString());
            PrivateFiles.settle(made, copy);
        } catch (Fault fault) {
            throw overseer.stopped().orElseGet(() -> fault.refusal(copy));
        } finally {
            PrivateFiles.forget(made);
        }
    }
}
