package app.revenant.sample;

import app.revenant.Wiring;
import app.revenant.cli.Commands;
import app.revenant.cli.Desk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A terminal in which the commands are typed, over a data folder of its own, on Monday 23 November 2026 at nine. */
public final class Terminal {

    public static final String NOW = "2026-11-23T09:00:00+01:00";

    /** What a command left: its exit code and both streams. */
    public record Ran(int exit, String out, String err) {

        public Map<String, Object> json() {
            return JsonTree.of(out);
        }
    }

    private final Path folder;

    public Terminal(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Types a command; the language is English unless given. */
    public Ran type(String... words) {
        return typeInto("", words);
    }

    public Ran typeInto(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> line = new ArrayList<>(Arrays.asList(words));
        if (!line.contains("--lang")) {
            line.addAll(List.of("--lang", "en"));
        }
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Paris"));
        Desk desk = new Desk(print(out), print(err), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Wiring::open, Wiring::storeIn, folder, clock);
        int exit = new Commands(desk, Optional.empty()).run(line.toArray(new String[0]));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The path of a story told as a raw log. */
    public static String story(String name) {
        return Path.of("src/test/resources/app/revenant/stories", name + ".json").toString();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
