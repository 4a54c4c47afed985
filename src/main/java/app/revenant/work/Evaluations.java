package app.revenant.work;

import app.revenant.evaluation.DayClock;
import app.revenant.evaluation.Evaluation;
import app.revenant.evaluation.OwnLog;
import app.revenant.evaluation.OwnTrial;
import app.revenant.evaluation.Traffic;
import app.revenant.evaluation.TrafficReader;
import app.revenant.evaluation.Trial;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** How well the chance still alive predicts an answer: on a file of messages between people, or on the seller's own log. */
public final class Evaluations {

    private static final int GZIP = 0x1f8b;

    private final Engine shipped;

    public Evaluations(Engine shipped) {
        this.shipped = shipped;
    }

    /** @param file lines of {@code src dst unix_time}, plain or packed by gzip */
    public Traffic read(Path file) {
        try (InputStream bytes = unpacked(new BufferedInputStream(Files.newInputStream(file)));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return new TrafficReader(file.getFileName().toString()).read(lines);
        } catch (IOException e) {
            throw new Refusal(e, "exchange.cannot-open", file);
        }
    }

    public Evaluation of(Traffic traffic, DayClock clock) {
        return new Trial(shipped).of(traffic, clock);
    }

    /** On the seller's own log up to now, with their own numbers of the engine. */
    public OwnTrial.Result ofOwn(Book book, Instant now) {
        Snapshot snapshot = book.snapshot();
        Settings settings = snapshot.settings();
        Engine engine = shipped.with(settings.engine());
        OwnLog log = new OwnLog(new Ground(settings, new WorkingTime(settings.zone(), PublicHolidays.of(settings.holidays())), engine), now);
        Map<String, Integer> groups = new HashMap<>();
        for (DealHistory history : snapshot.deals()) {
            Optional<Person> contact = snapshot.contactOf(history.deal());
            String who = contact.map(person -> "p" + person.id().value()).orElseGet(() -> "d" + history.id().value());
            log.add(history, contact, groups.computeIfAbsent(who, unknown -> groups.size()));
        }
        return new OwnTrial(engine).of(log.cases());
    }

    private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int begin = bytes.read() << 8 | bytes.read();
        bytes.reset();
        return begin == GZIP ? new GZIPInputStream(bytes) : bytes;
    }
}
