package app.revenant.desktop.settings;

import app.revenant.ghosting.Engine;
import app.revenant.model.EngineChanges;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody who helps needs to know, and nothing of anybody: no names, no texts, no paths. In English, for whoever reads it. */
final class Diagnostics {

    private static final List<String> ASKED = Arrays.asList("java.version", "java.vendor", "javafx.version", "os.name", "os.version",
            "os.arch", "file.encoding", "user.language");

    private Diagnostics() {
    }

    /** Reads the store. */
    static String of(Office office) {
        Snapshot all = office.book().snapshot();
        Engine shipped = office.choices().shipped();
        String version = Optional.ofNullable(Diagnostics.class.getPackage().getImplementationVersion()).orElse("not packaged");
        Stream<String> machine = ASKED.stream().map(key -> key + ": " + System.getProperty(key, "?"));
        Stream<String> own = Stream.of("revenant: " + version, "store schema: " + office.safekeeping().schema(),
                "engine: " + shipped.version() + (all.settings().engine().equals(EngineChanges.NONE) ? "" : ", changed"),
                "deals: " + all.deals().size() + ", people: " + all.people().size() + ", companies: " + all.companies().size(),
                "contacts: " + all.deals().stream().mapToInt(deal -> deal.attempts().size()).sum(),
                "language: " + office.language().code() + ", zone: " + all.settings().zone());
        return Stream.concat(own, machine).collect(Collectors.joining("\n"));
    }
}
