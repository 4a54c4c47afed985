package app.revenant.desktop.today;

import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Assessment;
import app.revenant.model.ContactAttempt;
import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import app.revenant.work.Agenda;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line says under its name. */
record LineText(Words words) {

    String of(Agenda.Item item) {
        return switch (item.kind()) {
            case PROMISED -> join(promise(item), item.due().map(day -> words.of("today.was-due", words.day(day))));
            case MY_STEP -> join(step(item), item.due().map(day -> due(item)));
            case GOING_QUIET -> quiet(item.deal().assessment());
        };
    }

    private String due(Agenda.Item item) {
        return item.daysLate() == 0 ? words.of("today.due-today") : words.of("today.days-late", item.daysLate());
    }

    private Optional<String> step(Agenda.Item item) {
        return item.deal().deal().nextStep().flatMap(step -> step.text().or(() -> step.kind().map(words::word)))
                .or(() -> Optional.of(item.deal().deal().title()));
    }

    /** What they said they would do: in the step, or in the latest promise. */
    private Optional<String> promise(Agenda.Item item) {
        Optional<String> said = item.deal().history().attempts().stream().map(ContactAttempt::commitment)
                .flatMap(Optional::stream).map(Promise::text).flatMap(Optional::stream).reduce((one, later) -> later);
        return item.deal().deal().nextStep().flatMap(NextStep::text).or(() -> said)
                .or(() -> Optional.of(item.deal().deal().title()));
    }

    private String quiet(Assessment assessment) {
        List<Double> gaps = assessment.replyGaps().stream().sorted().toList();
        Optional<String> usual = gaps.isEmpty() ? Optional.empty()
                : Optional.of(words.of("today.usual", Math.max(1, Math.round(gaps.get(gaps.size() / 2)))));
        Optional<String> silent = assessment.silentDays().map(days -> words.of("today.silent", Math.round(days)));
        String both = join(usual, silent);
        return assessment.unanswered() == 0 ? both : both + ", " + words.of("today.after", assessment.unanswered());
    }

    private static String join(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
