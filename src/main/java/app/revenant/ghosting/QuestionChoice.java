package app.revenant.ghosting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the question whose answer is expected to tell the causes apart best. */
final class QuestionChoice {

    private static final double WORTH_ASKING = 0.05;
    /** Two gains that differ by less are equal: the sums are not exact. */
    private static final double SAME = 1e-12;

    /** ln 10 / 10: nats in a deciban. */
    private static final double NATS = Math.log(10) / 10;

    private final Balance balance;
    private final Map<Signal, String> outcomes;
    private final double uncertainty;

    QuestionChoice(Engine engine, Map<Signal, Observation> signals) {
        this.balance = new Balance(engine, signals);
        this.outcomes = balance.outcomes();
        this.uncertainty = entropy(balance.scores());
    }

    Optional<Question> choose() {
        return best().filter(question -> question.gain() >= WORTH_ASKING);
    }

    /** The best question, however little it gains; empty where everything is known. */
    Optional<Question> best() {
        return best(EnumSet.allOf(Question.Subject.class));
    }

    /** The same among some. */
    Optional<Question> best(Set<Question.Subject> some) {
        Question best = null;
        for (Question.Subject subject : Question.Subject.values()) {
            if (some.contains(subject) && isOpen(subject)) {
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
            expected += answer.getValue() * entropy(balance.scoresIf(subject.signal(), answer.getKey()));
        }
        return uncertainty - expected;
    }

    /** Over the seven causes and "another reason", whose odds are 1: ln Σ odds − Σ odds·ln odds / Σ odds. */
    private static double entropy(double[] decibans) {
        double all = 1;
        double weighted = 0;
        for (double score : decibans) {
            double odds = Math.exp(score * NATS);
            all += odds;
            weighted += odds * score * NATS;
        }
        return Math.log(all) - weighted / all;
    }
}
