package app.revenant.desktop.review;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewSession;
import app.revenant.review.Digest;
import app.revenant.review.Habit;
import app.revenant.review.Remarks;
import app.revenant.work.Office;
import app.revenant.work.Sitting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The page for the manager: read at the last step, copied, or written to a file. */
final class ReportModel {

    private final Office office;
    private final Desk desk;
    private final Live<String> page = new Live<>("");
    private final Live<Optional<Habit>> habit = new Live<>(Optional.empty());
    private Optional<Sitting> seen = Optional.empty();

    ReportModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    void read(Sitting sitting) {
        seen = Optional.of(sitting);
        if (sitting.step().isLast()) {
            desk.run(office.insights()::habit, habit::set);
            sitting.session().ifPresent(session -> desk.run(() -> office.digests().text(digest(session), office.language()), page::set));
        }
    }

    /** With what the seller noted in the review, and nothing private. */
    private Digest digest(ReviewSession session) {
        List<String> names = session.leads().stream().flatMap(text -> Arrays.stream(text.split("[,;\\n]"))).toList();
        return office.digests().digest(new Remarks(session.habit(), names, Optional.empty()));
    }

    /** @param ending {@code pdf} or {@code html} */
    void save(Words words, String ending) {
        seen.flatMap(Sitting::session).ifPresent(session -> desk.dialogs().save(words.of("ritual.report." + ending),
                words.of("ritual.report.file", session.day().toString()) + "." + ending,
                FileKind.of(words.of("ritual.report." + ending), "*." + ending)).ifPresent(file -> desk.run(() -> {
                    office.digests().save(digest(session), words.language(), file);
                    return file;
                }, written -> desk.dialogs().tell(words.of("ritual.report.done"), written.toString()))));
    }

    void copy() {
        desk.clip().put(page.get());
    }

    /** What the commonest cause among the ghosted deals asks for; blank while none stands out. */
    Live<Optional<Habit>> habit() {
        return habit;
    }

    Live<String> page() {
        return page;
    }
}
