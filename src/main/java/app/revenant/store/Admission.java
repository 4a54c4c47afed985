package app.revenant.store;

import app.revenant.model.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decides whether a file may be opened as a store, before it is; a file that may not keeps every byte. */
final class Admission {

    private Admission() {
    }

    /** Nothing is there yet, or an empty file that somebody made. */
    static boolean isNew(Path file) {
        return !Files.isDirectory(file) && Stamp.length(file) == 0 && !Inspection.somethingWaits(file);
    }

    /**
     * The schema version of a store that is ours and sound.
     *
     * @throws Refusal with what stands against it
     */
    static int version(Path file, Schema schema) {
        Findings findings = identified(file, schema);
        if (!findings.problems().isEmpty()) {
            throw new Refusal("store.damaged", file);
        }
        return findings.identity().orElseThrow().version();
    }

    /**
     * What a look found in a store of ours, sound or not.
     *
     * @throws Refusal when it is not ours, or of a newer program
     */
    static Findings identified(Path file, Schema schema) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Files.exists(file) ? "store.not-a-store" : "store.missing", file);
        }
        Header header = Header.of(file);
        if (!header.sqlite()) {
            throw new Refusal(Stamp.length(file) == 0 ? "store.damaged" : "store.not-a-store", file);
        }
        Findings findings = Inspection.of(file, statements -> Soundness.of(statements, schema));
        Findings.Identity identity = findings.identity()
                .orElseGet(() -> new Findings.Identity(header.applicationId(), header.version()));
        if (!identity.isOurs()) {
            throw new Refusal("store.foreign", file);
        }
        if (identity.version() > schema.version()) {
            throw new Refusal("store.newer", file, identity.version(), schema.version());
        }
        boolean torn = header.endsWithin(Stamp.length(file)) && !Inspection.somethingWaits(file);
        return torn ? Findings.unreadable("the file ends within a page") : findings;
    }
}
