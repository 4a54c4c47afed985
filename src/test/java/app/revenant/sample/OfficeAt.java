package app.revenant.sample;

import app.revenant.Wiring;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.work.ImportOptions;
import app.revenant.work.Office;
import app.revenant.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A whole office over a real store, with the clock standing at Monday 23 November 2026, nine o'clock in Paris. */
public final class OfficeAt {

    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private OfficeAt() {
    }

    public static Office folder(Path folder) {
        return Wiring.open(folder, Clock.fixed(NOW, ZoneId.of("Europe/Paris")));
    }

    /** A clock in Paris that shows what it is told. */
    public static Clock clock(Supplier<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Paris");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    /** The same with one of the told stories in it; its deal is {@code d1}. */
    public static Office withStory(Path folder, String story) {
        Office office = folder(folder);
        office.imports().run(List.of(Path.of(Terminal.story(story))), new ImportOptions(Optional.empty(), Optional.empty(), false),
                Progress.SILENT);
        return office;
    }

    public static ContactAttempt answered(String id, Instant at, Answer answer) {
        return attempt(id, at, Direction.IN, Outcome.RECEIVED, Optional.of(answer));
    }

    public static ContactAttempt wrote(String id, Instant at) {
        return attempt(id, at, Direction.OUT, Outcome.SENT, Optional.empty());
    }

    private static ContactAttempt attempt(String id, Instant at, Direction direction, Outcome outcome, Optional<Answer> answer) {
        return new ContactAttempt(new AttemptId(id), at, Optional.empty(), Channel.EMAIL, direction, outcome, answer, Set.of(),
                Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
