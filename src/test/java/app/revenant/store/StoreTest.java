package app.revenant.store;

import app.revenant.model.Change;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh store for every test, with everything its bell rang. */
abstract class StoreTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    final List<Change> bell = new ArrayList<>();
    Store store;

    @BeforeEach
    void openStore() {
        store = Store.open(file(), bell::add, CLOCK);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    Path file() {
        return folder.resolve("revenant.db");
    }

    Change write(Consumer<Transaction> work) {
        return store.ledger().write("act.test", work);
    }

    /** Everything the store holds, to compare with what it held. */
    List<Object> contents() {
        return store.shelf().read(reading -> {
            List<Object> all = new ArrayList<>(List.of(reading.settings(), reading.companies(), reading.people()));
            reading.deals(all::add);
            all.add(reading.snapshots());
            return all;
        });
    }
}
