package app.revenant.evaluation;

import app.revenant.ghosting.Engine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the rules to the test on a seller's own log as it would have gone: from the first date before which enough is known, learn from
 * what was certain by then, predict four weeks, learn again.
 */
public final class OwnTrial {

    /** Outcomes known before the first prediction. */
    public static final int LEAST_KNOWN = 60;
    /** Of each kind, answered and not, both before the first prediction and after. */
    public static final int LEAST_EACH = 15;

    private static final long FOUR_WEEKS = 28 * 86_400L;

    /**
     * What came of it.
     *
     * @param cases weekly silences with a known outcome, {@code answered} of them
     * @param evaluation empty while they are too few to say anything
     */
    public record Result(int cases, int answered, Optional<Evaluation> evaluation) {
    }

    private final Engine engine;

    public OwnTrial(Engine engine) {
        this.engine = engine;
    }

    public Result of(List<Case> cases) {
        List<Case> ordered = cases.stream().sorted(Comparator.comparingLong(Case::at)).toList();
        int answered = (int) cases.stream().filter(Case::answered).count();
        return new Result(cases.size(), answered, ordered.stream().mapToLong(Case::at).distinct()
                .filter(origin -> known(origin, ordered).size() >= LEAST_KNOWN && hasEnoughOfEach(known(origin, ordered))).boxed()
                .findFirst().filter(origin -> hasEnoughOfEach(between(origin, Long.MAX_VALUE, ordered)))
                .map(origin -> rolling(origin, ordered)));
    }

    private Evaluation rolling(long origin, List<Case> ordered) {
        Predictions predictions = new Predictions();
        long last = ordered.get(ordered.size() - 1).at();
        for (long from = origin; from <= last; from += FOUR_WEEKS) {
            predictions.add(Rules.with(engine), known(from, ordered), between(from, from + FOUR_WEEKS, ordered));
        }
        return Evaluation.of(predictions, known(origin, ordered).size());
    }

    private static List<Case> known(long by, List<Case> ordered) {
        return ordered.stream().filter(each -> each.known() <= by).toList();
    }

    private static List<Case> between(long from, long to, List<Case> ordered) {
        return ordered.stream().filter(each -> each.at() >= from && each.at() < to).toList();
    }

    private static boolean hasEnoughOfEach(List<Case> cases) {
        long answered = cases.stream().filter(Case::answered).count();
        return answered >= LEAST_EACH && cases.size() - answered >= LEAST_EACH;
    }
}
