package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.work.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What can be done, found by words of either language: a French seller may well type what an English button says. */
record Repertoire(List<Command> commands, List<DealCommand> withDeals) {

    /** A verb of fewer letters is more likely the beginning of a name. */
    private static final int SHORTEST_VERB = 3;
    private static final List<Words> TONGUES = Arrays.stream(Language.values()).map(Words::in).toList();

    /** Something to do with a deal, and what was typed of the deal. */
    record Errand(DealCommand command, String deal) {
    }

    Repertoire {
        commands = List.copyOf(commands);
        withDeals = List.copyOf(withDeals);
    }

    /** Commands that have a word for each that was typed; those that begin with the first come first. */
    List<Command> fitting(String typed) {
        List<String> words = Search.words(typed);
        return words.isEmpty() ? List.of() : commands.stream().filter(command -> names(command).stream().anyMatch(name -> has(name, words)))
                .sorted(Comparator.comparing(command -> !begins(command, words))).toList();
    }

    /** Whether what was typed is the beginning of the command's name, in one language or the other. */
    static boolean begins(Command command, List<String> words) {
        return String.join(" ", words).length() >= SHORTEST_VERB && names(command).stream().anyMatch(name -> words.size() <= name.size()
                && String.join(" ", name).startsWith(String.join(" ", words)));
    }

    /** For each command whose verbs were typed first and something after them. */
    List<Errand> errands(String typed) {
        List<String> words = Search.words(typed);
        List<Errand> errands = new ArrayList<>();
        for (DealCommand command : withDeals) {
            List<String> verbs = TONGUES.stream().flatMap(tongue -> Search.words(tongue.of(command.verbs())).stream()).toList();
            long said = words.stream().takeWhile(word -> word.length() >= SHORTEST_VERB
                    ? verbs.stream().anyMatch(verb -> verb.startsWith(word)) : verbs.contains(word)).count();
            if (said > 0 && said < words.size() && words.get(0).length() >= SHORTEST_VERB) {
                errands.add(new Errand(command, String.join(" ", words.subList((int) said, words.size()))));
            }
        }
        return errands;
    }

    private static List<List<String>> names(Command command) {
        return TONGUES.stream().map(tongue -> Search.words(command.name().apply(tongue))).toList();
    }

    private static boolean has(List<String> name, List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(each -> Search.fits(word, each)));
    }
}
