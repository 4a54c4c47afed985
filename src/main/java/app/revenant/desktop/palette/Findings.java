package app.revenant.desktop.palette;

import app.revenant.work.Hit;
import app.revenant.work.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts what was found and what can be done into lines, group by group. */
record Findings(Search search, Repertoire repertoire) {

    private static final int RECENT = 7;
    private static final int DEALS_A_COMMAND = 3;
    private static final int FEW_COMMANDS = 4;

    /** Of what the index has by now. */
    List<Line> of(String typed) {
        return typed.isBlank() ? unasked() : asked(typed);
    }

    private List<Line> unasked() {
        return Stream.concat(group(Group.RECENT, search.recent(RECENT).stream().map(hit -> Line.of(Group.RECENT, hit)).toList()),
                group(Group.ACTIONS, repertoire.commands().stream().map(Line::of).toList())).toList();
    }

    /** What can be done comes first where it is clearly meant, else last: a name is looked for more often. */
    private List<Line> asked(String typed) {
        List<Line> errands = repertoire.errands(typed).stream().flatMap(errand -> search.deals(errand.deal(), DEALS_A_COMMAND).stream()
                .map(deal -> Line.of(errand.command(), deal))).toList();
        List<Command> fitting = repertoire.fitting(typed);
        List<String> words = Search.words(typed);
        boolean meant = !errands.isEmpty() || fitting.stream().anyMatch(command -> repertoire.begins(command, words));
        List<Line> acts = group(Group.ACTIONS, Stream.concat(errands.stream(),
                fitting.stream().limit(meant ? FEW_COMMANDS : RECENT).map(Line::of)).toList()).toList();
        List<Line> things = new ArrayList<>();
        for (Hit hit : search.find(typed)) {
            Group group = Group.of(hit.kind());
            if (things.isEmpty() || things.get(things.size() - 1).group() != group) {
                things.add(Line.heading(group));
            }
            things.add(Line.of(group, hit));
        }
        return meant ? Stream.concat(acts.stream(), things.stream()).toList() : Stream.concat(things.stream(), acts.stream()).toList();
    }

    private static Stream<Line> group(Group group, List<Line> lines) {
        return lines.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(Line.heading(group)), lines.stream());
    }
}
