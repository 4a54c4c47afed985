package app.revenant.ghosting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Chooses the question whose answer is expected to tell the causes apart best. */
final class QuestionChoice {

    private static final double WORTH_ASKING = 0.05;
    /** Two gains that differ by less are equal: the sums are not exact. */
    private static final double SAME = 1e-12;

    private final Scores scores;
    private final Map<Signal, String> outcomes;
    private final double uncertainty;

    QuestionChoice(Scores scores, Map<Signal, Observation> signals) {
        this.scores = scores;
        this.outcomes = new EnumMap<>(Signal.class);
        signals.forEach((signal, seen) -> outcomes.put(signal, seen.outcome()));
        this.uncertainty = entropy(scores.of(outcomes));
    }

    Optional<Question> choose() {
        return best().filter(question -> question.gain() >= WORTH_ASKING);
    }

    /** The best question, however little it gains; empty where everything is known. */
    Optional<Question> best() {
        Question best = null;
        for (Question.Subject subject : Question.Subject.values()) {
            if (isOpen(subject)) {
                double gain = gain(subject);
                if (best == null || gain > best.gain() + SAME) {
                    best = new Question(subject, isNotAsked(subject), gain);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isOpen(Question.Subject subject) {
        if (subject == Question.Subject.PRICE_REACTION && !isPriceOut()) {
            return false;
        }
        return !outcomes.containsKey(subject.signal()) || isNotAsked(subject);
    }

    private boolean isPriceOut() {
        String how = outcomes.getOrDefault(Signal.PRICE_HOW, "NOT_YET");
        return !how.equals("NOT_YET");
    }

    private boolean isNotAsked(Question.Subject subject) {
        return "NOT_ASKED".equals(outcomes.get(subject.signal()));
    }

    private double gain(Question.Subject subject) {
        double expected = 0;
        for (Map.Entry<String, Double> answer : subject.answers()) {
            Map<Signal, String> told = new EnumMap<>(Signal.class);
            told.putAll(outcomes);
            told.put(subject.signal(), answer.getKey());
            expected += answer.getValue() * entropy(scores.of(told));
        }
        return uncertainty - expected;
    }

    /** Over the seven causes and "another reason", whose odds are 1. */
    private static double entropy(double[] decibans) {
        double[] odds = Arrays.stream(decibans).map(score -> Math.pow(10, score / 10)).toArray();
        double all = 1 + Arrays.stream(odds).sum();
        double entropy = Math.log(all) / all;
        for (double each : odds) {
            entropy -= each / all * Math.log(each / all);
        }
        return entropy;
    }
}
