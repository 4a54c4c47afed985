package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Change;
import app.revenant.model.Refusal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a sheet with fields does whatever it is about: read once, written in one step, refused in one sentence.
 *
 * @param <R> what was read
 * @param <F> the form it is typed in
 */
final class Editing<R, F> {

    private final Desk desk;
    private final Live<Optional<F>> form = new Live<>(Optional.empty());
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());
    private Optional<R> read = Optional.empty();
    private boolean saving;

    Editing(Desk desk) {
        this.desk = desk;
    }

    /** What is being typed is never read over. */
    void begin(Supplier<Optional<R>> look, Function<R, F> typed) {
        if (read.isEmpty()) {
            desk.run(look, seen -> {
                read = seen;
                form.set(seen.map(typed));
            });
        }
    }

    /**
     * Asked twice, it is saved once.
     *
     * @param writing reads the form, or refuses it, and says what is to be written
     */
    void save(BiFunction<R, F, Supplier<Change>> writing) {
        if (!saving) {
            read.ifPresent(now -> form.get().ifPresent(typed -> save(() -> writing.apply(now, typed))));
        }
    }

    private void save(Supplier<Supplier<Change>> writing) {
        try {
            Supplier<Change> write = writing.get();
            saving = true;
            refusal.set(Optional.empty());
            desk.background().run(write, done -> desk.navigator().closeSheet(), this::failed);
        } catch (Refusal unreadable) {
            refuse(unreadable);
        }
    }

    private void failed(Throwable trouble) {
        saving = false;
        if (trouble instanceof Refusal known) {
            refuse(known);
        } else {
            desk.dialogs().tell(trouble);
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void giveUp() {
        desk.navigator().closeSheet();
    }

    Optional<R> read() {
        return read;
    }

    Live<Optional<F>> form() {
        return form;
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
