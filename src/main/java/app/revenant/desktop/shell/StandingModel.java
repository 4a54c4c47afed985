package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Change;
import app.revenant.work.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps the bars true: reads again after every write, and says in passing what was written, with a way to take it back. */
final class StandingModel {

    private static final Duration STALE = Duration.ofMinutes(10);
    /** Nothing was written, and yet days may have passed: whoever shows deals reads them again. */
    private static final Change TIME = new Change(Set.of(), Set.of(Change.Kind.DEAL), false);

    private final Office office;
    private final Background background;
    private final Consumer<Throwable> fail;
    private final Live<Optional<Standing>> standing = new Live<>(Optional.empty());
    private final Live<Optional<Notice>> notice = new Live<>(Optional.empty());
    private final Runnable release;
    private volatile boolean quiet;
    private volatile Instant rung;
    private boolean reading;
    private boolean again;
    private int said;

    StandingModel(Office office, Background background, Consumer<Throwable> fail) {
        this.office = office;
        this.background = background;
        this.fail = fail;
        this.rung = office.clock().instant();
        this.release = office.bell().listen(this::heed);
    }

    Live<Optional<Standing>> standing() {
        return standing;
    }

    Live<Optional<Notice>> notice() {
        return notice;
    }

    /** Reads once, however often it is asked meanwhile, and once more if something changed while it read. */
    void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        background.run(this::read, this::show, failure -> {
            reading = false;
            fail.accept(failure);
        });
    }

    void undo() {
        background.run(this::takeBack, key -> say(key.isPresent() ? "shell.taken-back" : "shell.nothing-to-take-back",
                key.orElse(""), false), fail);
    }

    void say(String key, String argument, boolean undoable) {
        notice.set(Optional.of(new Notice(key, argument, undoable, ++said)));
    }

    /** Has another program written, or has time gone by? Then every screen reads again. */
    void lookAround() {
        background.run(() -> {
            boolean elsewhere = office.changedElsewhere().getAsBoolean();
            if (elsewhere || Duration.between(rung, office.clock().instant()).compareTo(STALE) > 0) {
                quietly(() -> {
                    office.bell().accept(elsewhere ? Change.ALL : TIME);
                    return elsewhere;
                });
            }
            return elsewhere;
        }, elsewhere -> { }, fail);
    }

    void close() {
        release.run();
    }

    /** On the thread that wrote. */
    private void heed(Change change) {
        rung = office.clock().instant();
        Optional<String> act = quiet || change.isNote() ? Optional.empty() : office.undo().last();
        background.onWindow(() -> {
            act.ifPresent(key -> say("shell.done", key, true));
            refresh();
        });
    }

    private Optional<String> takeBack() {
        Optional<String> last = office.undo().last();
        if (last.isPresent()) {
            quietly(office.undo()::undo);
        }
        return last;
    }

    private <T> void quietly(Supplier<T> work) {
        quiet = true;
        try {
            work.get();
        } finally {
            quiet = false;
        }
    }

    private Standing read() {
        return new Standing(office.figures().figures(), office.today().agenda().size(), office.book().snapshot().isEmpty(),
                office.sample().isPresent(), office.language(), office.sittings().isDue());
    }

    private void show(Standing now) {
        reading = false;
        standing.set(Optional.of(now));
        if (again) {
            again = false;
            refresh();
        }
    }
}
