package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.work.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be done, found by words of either language: a French seller may well type what an English button says. */
final class Repertoire {

    /** A verb of fewer letters is more likely the beginning of a name. */
    private static final int SHORTEST_VERB = 3;
    private static final List<Words> TONGUES = Arrays.stream(Language.values()).map(Words::in).toList();

    /** Something to do with a deal, and what was typed of the deal. */
    record Errand(DealCommand command, String deal) {
    }

    private final List<Command> commands;
    private final List<DealCommand> withDeals;
    /** The words of each name, in either language: asked for with every key. */
    private final Map<Command, List<List<String>>> names;
    private final Map<DealCommand, List<String>> verbs;

    Repertoire(List<Command> commands, List<DealCommand> withDeals) {
        this.commands = List.copyOf(commands);
        this.withDeals = List.copyOf(withDeals);
        this.names = commands.stream().distinct().collect(Collectors.toMap(command -> command,
                command -> TONGUES.stream().map(tongue -> Search.words(command.name().apply(tongue))).toList()));
        this.verbs = withDeals.stream().distinct().collect(Collectors.toMap(command -> command,
                command -> TONGUES.stream().flatMap(tongue -> Search.words(tongue.of(command.verbs())).stream()).toList()));
    }

    List<Command> commands() {
        return commands;
    }

    /** Commands that have a word for each that was typed; those that begin with the first come first. */
    List<Command> fitting(String typed) {
        List<String> words = Search.words(typed);
        return words.isEmpty() ? List.of() : commands.stream().filter(command -> names.get(command).stream().anyMatch(name -> has(name, words)))
                .sorted(Comparator.comparing(command -> !begins(command, words))).toList();
    }

    /** Whether what was typed is the beginning of the command's name, in one language or the other. */
    boolean begins(Command command, List<String> words) {
        return String.join(" ", words).length() >= SHORTEST_VERB && names.get(command).stream().anyMatch(name -> words.size() <= name.size()
                && String.join(" ", name).startsWith(String.join(" ", words)));
    }

    /** For each command whose verbs were typed first and something after them. */
    List<Errand> errands(String typed) {
        List<String> words = Search.words(typed);
        List<Errand> errands = new ArrayList<>();
        for (DealCommand command : withDeals) {
            List<String> begun = verbs.get(command);
            long said = words.stream().takeWhile(word -> word.length() >= SHORTEST_VERB
                    ? begun.stream().anyMatch(verb -> verb.startsWith(word)) : begun.contains(word)).count();
            if (said > 0 && said < words.size() && words.get(0).length() >= SHORTEST_VERB) {
                errands.add(new Errand(command, String.join(" ", words.subList((int) said, words.size()))));
            }
        }
        return errands;
    }

    private static boolean has(List<String> name, List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(each -> Search.fits(word, each)));
    }
}
