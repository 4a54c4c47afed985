package app.revenant.store;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a file to the schema of this program. Flyway takes half a second to start, so a file that is current is never
 * shown to it.
 */
final class Migrations {

    static final String HISTORY = "flyway_schema_history";

    private final Schema schema;
    private final Clock clock;

    Migrations(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
    }

    /** A store appears under its name only when it is whole; whoever made one meanwhile wins. */
    void create(Path file) {
        Path made = PrivateFiles.makeBeside(file);
        try {
            migrate(made);
            if (Files.exists(file)) {
                PrivateFiles.settle(made, file);
            } else {
                name(made, file);
            }
        } finally {
            PrivateFiles.forget(made);
        }
    }

    /** Takes a copy beside the store first; its name says the version and the day. */
    void upgrade(Path file, int version) {
        Path copy = PrivateFiles.freeName(file, "v" + version + "-" + LocalDate.now(clock));
        Copies.copy(file, copy);
        try {
            migrate(file);
        } catch (FlywayException e) {
            throw new Refusal(e, "store.migration", file, copy);
        }
    }

    private void migrate(Path file) {
        Flyway.configure()
                .dataSource(Connections.plain(file))
                .locations(schema.migrations().toArray(String[]::new))
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .load()
                .migrate();
    }

    /** A hard link fails where the name is taken, which no move does in one step. */
    private static void name(Path made, Path file) {
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException | UnsupportedOperationException e) {
            PrivateFiles.settle(made, file);
        }
    }
}
