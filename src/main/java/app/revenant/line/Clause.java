package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A part of a line between two commas, with what was recognised in it. */
record Clause(int index, int from, int to, List<Spot> spots, Tokens tokens) {

    static List<Clause> of(Tokens tokens, List<Spot> spots) {
        List<Clause> clauses = new ArrayList<>();
        int next = 0;
        for (int from = 0; from < tokens.size(); from = tokens.clauseEnd(from)) {
            int to = tokens.clauseEnd(from);
            int first = next;
            while (next < spots.size() && spots.get(next).from() < to) {
                next++;
            }
            clauses.add(new Clause(clauses.size(), from, to, spots.subList(first, next), tokens));
        }
        return clauses;
    }

    Optional<Spot> first(Predicate<Spot> wanted) {
        return spots.stream().filter(wanted).findFirst();
    }

    Optional<Spot> cue(Cue cue) {
        return first(spot -> spot.cue() == cue);
    }

    /** Nothing but a day or an hour. */
    boolean isDate() {
        return spots.size() == 1 && spots.get(0).isDate() && isClear(from, to);
    }

    /** Whether all words there are recognised, or say nothing. */
    boolean isClear(int start, int end) {
        return IntStream.range(start, end).allMatch(place -> spots.stream().anyMatch(spot -> place >= spot.from() && place < spot.to())
                || Spotter.SMALL.contains(tokens.at(place)));
    }

    /** Where a deed that begins here ends: before a {@code +tag}, else with the clause. */
    int endOf(int start) {
        return IntStream.range(start, to).filter(place -> tokens.get(place).isTag()).findFirst().orElse(to);
    }
}
