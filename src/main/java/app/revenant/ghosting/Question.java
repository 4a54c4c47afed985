package app.revenant.ghosting;

import java.util.List;
import java.util.Map;

/**
 * The one thing worth asking.
 *
 * @param toCustomer false: first ask the seller, which costs nothing
 * @param gain expected drop of uncertainty between the causes, in nats
 */
public record Question(Subject subject, boolean toCustomer, double gain) {

    /** What can be asked, with how likely each answer is [judgement], in the order in which equal gains are preferred. */
    public enum Subject {
        PAIN(Signal.PAIN, Map.of("POS", .6, "NEG", .4)),
        INTENT(Signal.INTENT, Map.of("POS", .5, "NEG", .5)),
        COST_INACTION(Signal.COST_INACTION, Map.of("POS", .5, "NEG", .5)),
        BUDGET(Signal.BUDGET, Map.of("POS", .5, "NEG", .5)),
        EVENT(Signal.EVENT, Map.of("POS", .4, "NEG", .6)),
        PRIORITY(Signal.PRIORITY, Map.of("POS", .4, "NEG", .6)),
        PRICE_REACTION(Signal.PRICE_REACTION, Map.of("OK", .5, "FLINCH", .5)),
        OWNER(Signal.OWNER, Map.of("CONTACT", .35, "OTHER_NOT_MET", .65)),
        PROCESS(Signal.PROCESS, Map.of("POS", .4, "PARTIAL", .6)),
        COMPETITION(Signal.COMPETITION, Map.of("ALONE", .3, "COMPETITOR", .4, "STATUS_QUO", .2, "IN_HOUSE", .1)),
        INTERNAL_WAIT(Signal.INTERNAL_WAIT, Map.of("YES", .35, "NO", .65)),
        QUESTIONS(Signal.QUESTIONS, Map.of("MANY", .3, "FEW", .3, "ZERO", .4)),
        STEP(Signal.STEP, Map.of("THEM_L", .25, "THEM_M", .25, "THEM_S", .2, "NONE", .3));

        private final Signal signal;
        private final List<Map.Entry<String, Double>> answers;

        Subject(Signal signal, Map<String, Double> answers) {
            this.signal = signal;
            this.answers = answers.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        }

        public Signal signal() {
            return signal;
        }

        /** In a fixed order, so that sums come out the same to the last bit. */
        List<Map.Entry<String, Double>> answers() {
            return answers;
        }
    }
}
