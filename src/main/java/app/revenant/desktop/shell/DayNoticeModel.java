package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says once a day what the day asks for, in the window and outside it. The day is remembered before it is said. */
final class DayNoticeModel {

    private final Office office;
    private final Background background;
    private final Remembered memory;
    private final Notifier notifier;
    private final Supplier<Words> words;
    private final Consumer<Throwable> fail;
    private final Live<Optional<DayNotice>> notice = new Live<>(Optional.empty());
    private boolean looking;

    DayNoticeModel(Office office, Background background, Remembered memory, Notifier notifier, Supplier<Words> words,
            Consumer<Throwable> fail) {
        this.office = office;
        this.background = background;
        this.memory = memory;
        this.notifier = notifier;
        this.words = words;
        this.fail = fail;
    }

    /** What the window shows until it was followed or put away. */
    Live<Optional<DayNotice>> notice() {
        return notice;
    }

    /** Asked at the start and now and then: midnight passes while a window is open. */
    void look() {
        if (!looking) {
            looking = true;
            background.run(this::ofToday, found -> {
                looking = false;
                found.ifPresent(this::say);
            }, failure -> {
                looking = false;
                fail.accept(failure);
            });
        }
    }

    void putAway() {
        notice.set(Optional.empty());
    }

    boolean canTellOutside() {
        return notifier.isThere();
    }

    boolean tellsOutside() {
        return memory.flag(Trait.SYSTEM_NOTICE);
    }

    void tellOutside(boolean wished) {
        memory.put(Trait.SYSTEM_NOTICE, wished);
        background.run(this::remember, kept -> { }, fail);
    }

    private Optional<DayNotice> ofToday() {
        LocalDate today = LocalDate.ofInstant(office.clock().instant(), office.book().settings().zone());
        if (memory.text(Trait.NOTICED).equals(today.toString())) {
            return Optional.empty();
        }
        memory.put(Trait.NOTICED, today);
        remember();
        return Optional.of(DayNotice.of(office.today().agenda())).filter(found -> !found.isEmpty());
    }

    private void say(DayNotice found) {
        notice.set(Optional.of(found));
        if (tellsOutside()) {
            String text = found.said(words.get());
            background.run(() -> {
                notifier.tell("Revenant", text);
                return text;
            }, told -> { }, fail);
        }
    }

    private boolean remember() {
        memory.save();
        return true;
    }
}
