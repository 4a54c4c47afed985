package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Words;
import app.revenant.work.Agenda;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new day begins with. Never names anybody: others may see the screen.
 *
 * @param promised dates of theirs that passed
 * @param steps of the seller's own that are due
 */
record DayNotice(int promised, int steps) {

    static DayNotice of(Agenda agenda) {
        return new DayNotice(agenda.promised().size(), agenda.mySteps().size());
    }

    boolean isEmpty() {
        return promised + steps == 0;
    }

    /** {@code 3 promises passed, 2 steps due}. */
    String said(Words words) {
        return Stream.of(promised > 0 ? words.of("shell.notice.promised", promised) : "",
                steps > 0 ? words.of("shell.notice.steps", steps) : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
