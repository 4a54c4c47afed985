package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.BackupPace;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Trouble;
import app.revenant.model.Coded;
import app.revenant.model.Refusal;
import app.revenant.work.Safekeeping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Copies the store by the seller's schedule while the window is open. A copy that failed is tried again. */
final class BackupRound {

    private static final Duration AFTER_OPENING = Duration.ofMinutes(1);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(15);

    private final Safekeeping safekeeping;
    private final Remembered remembered;
    private final Clock clock;
    private final Background background;
    private final Live<Optional<Instant>> last;
    private final Live<Optional<String>> trouble = new Live<>(Optional.empty());
    private Instant notBefore;
    private boolean copying;

    BackupRound(Safekeeping safekeeping, Remembered remembered, Clock clock, Background background) {
        this.safekeeping = safekeeping;
        this.remembered = remembered;
        this.clock = clock;
        this.background = background;
        this.notBefore = clock.instant().plus(AFTER_OPENING);
        this.last = new Live<>(lastKept());
    }

    /** When the last copy was made. */
    Live<Optional<Instant>> last() {
        return last;
    }

    /** The code of what went wrong the last time; empty while nothing does. */
    Live<Optional<String>> trouble() {
        return trouble;
    }

    /** Copies if it is time. Asked now and then; waits for nothing. */
    void look() {
        if (!copying && isDue(clock.instant())) {
            copying = true;
            background.run(() -> safekeeping.backUpByRoutine(folder(), remembered.number(Trait.BACKUP_KEEP),
                    share -> { }), copy -> made(), this::failed);
        }
    }

    /** Where the copies go. */
    Path folder() {
        String chosen = remembered.text(Trait.BACKUP_FOLDER);
        return chosen.isEmpty() ? safekeeping.usualFolder() : Path.of(chosen);
    }

    /** A copy was made, by the schedule or by hand. */
    void made() {
        copying = false;
        trouble.set(Optional.empty());
        last.set(Optional.of(clock.instant()));
        remembered.put(Trait.BACKUP_TROUBLE, "");
        remembered.put(Trait.BACKUP_LAST, clock.instant());
        keep();
    }

    private void failed(Throwable failure) {
        copying = false;
        notBefore = clock.instant().plus(AFTER_TROUBLE);
        String code = failure instanceof Refusal refusal ? refusal.key() : Trouble.code(failure);
        remembered.put(Trait.BACKUP_TROUBLE, code);
        trouble.set(Optional.of(code));
        keep();
    }

    private boolean isDue(Instant now) {
        BackupPace pace = Coded.find(BackupPace.class, remembered.text(Trait.BACKUP_PACE)).orElse(BackupPace.WEEKLY);
        boolean over = last.get().filter(at -> now.isBefore(at.plus(Duration.ofDays(pace.days())))).isEmpty();
        return pace != BackupPace.NEVER && !now.isBefore(notBefore) && over;
    }

    private Optional<Instant> lastKept() {
        try {
            return Optional.of(remembered.text(Trait.BACKUP_LAST)).filter(text -> !text.isEmpty()).map(Instant::parse);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private void keep() {
        background.run(() -> {
            remembered.save();
            return remembered;
        }, kept -> { }, failure -> { });
    }
}
