package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import app.revenant.model.StepKind;
import java.util.List;
import java.util.Optional;

/**
 * Something recognised in a line, not yet knowing what is around it.
 *
 * @param from a place among the tokens, {@code to} exclusive
 */
record Spot(int from, int to, List<Said> said, Cue cue, Optional<StepKind> kind, Optional<Moment> moment) {

    static Spot of(int from, int to, Said... said) {
        return new Spot(from, to, List.of(said), Cue.NONE, Optional.empty(), Optional.empty());
    }

    static Spot of(int from, Phrase phrase) {
        return new Spot(from, from + phrase.words().size(), phrase.said(), phrase.cue(), phrase.kind(), Optional.empty());
    }

    static Spot at(int from, Found<Moment> found) {
        return new Spot(from, found.end(), List.of(), Cue.NONE, Optional.empty(), Optional.of(found.what()));
    }

    Spot saying(List<Said> other) {
        return new Spot(from, to, other, cue, kind, moment);
    }

    boolean isDate() {
        return moment.isPresent();
    }

    boolean says(Class<? extends Said> what) {
        return said.stream().anyMatch(what::isInstance);
    }

    boolean within(int start, int end) {
        return from >= start && to <= end;
    }
}
