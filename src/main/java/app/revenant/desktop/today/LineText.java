package app.revenant.desktop.today;

import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Assessment;
import app.revenant.model.NextStep;
import app.revenant.work.Agenda;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line says under its name. */
record LineText(Words words, ZoneId zone) {

    String of(Agenda.Item item) {
        return switch (item.kind()) {
            case PROMISED -> promise(item, Said.of(item, zone));
            case MY_STEP -> join(step(item), item.due().map(day -> due(item)));
            case WALK_THROUGH -> join(item.due().map(day -> words.of("today.walk-through", words.day(day))),
                    Optional.of(item).filter(each -> each.daysLate() > 0).map(this::due));
            case PRICE_REACTION -> words.of("today.price-reaction");
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

    /** What they said they would do, when they said it, and for which day. */
    private String promise(Agenda.Item item, Said said) {
        Optional<String> on = said.on().map(day -> words.of("today.said", words.day(day)));
        String due = said.due().map(day -> words.of("today.was-due", words.day(day))).orElseGet(() -> words.of("today.no-date"));
        return join(said.what().or(() -> Optional.of(item.deal().deal().title())),
                Optional.of(on.map(day -> day + ", " + due).orElse(due)));
    }

    private String quiet(Assessment assessment) {
        List<Double> gaps = assessment.replyGaps().stream().sorted().toList();
        Optional<String> usual = Optional.of(gaps.isEmpty() ? words.of("today.usual.unknown")
                : words.of("today.usual", Math.round(gaps.get(gaps.size() / 2))));
        Optional<String> silent = assessment.silentDays().map(days -> words.of("today.silent", Math.round(days)));
        String both = join(usual, silent);
        return assessment.unanswered() == 0 ? both : both + ", " + words.of("today.after", assessment.unanswered());
    }

    private static String join(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
