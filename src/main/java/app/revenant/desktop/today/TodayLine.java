package app.revenant.desktop.today;

import app.revenant.work.Agenda;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the list: the head of a group where there is no item.
 *
 * @param last of its group
 */
record TodayLine(Agenda.Kind group, Optional<Agenda.Item> item, boolean first, boolean last) {

    /** The three groups, each under its head; empty ones are left out. */
    static List<TodayLine> of(Agenda agenda, TodayFilter filter) {
        List<TodayLine> lines = new ArrayList<>();
        add(lines, Agenda.Kind.PROMISED, agenda.promised(), filter);
        add(lines, Agenda.Kind.MY_STEP, agenda.mySteps(), filter);
        add(lines, Agenda.Kind.GOING_QUIET, agenda.goingQuiet(), filter);
        return List.copyOf(lines);
    }

    private static void add(List<TodayLine> lines, Agenda.Kind group, List<Agenda.Item> all, TodayFilter filter) {
        List<Agenda.Item> items = all.stream().filter(filter::lets).toList();
        if (!items.isEmpty()) {
            lines.add(new TodayLine(group, Optional.empty(), false, false));
        }
        for (int i = 0; i < items.size(); i++) {
            lines.add(new TodayLine(group, Optional.of(items.get(i)), i == 0, i == items.size() - 1));
        }
    }
}
