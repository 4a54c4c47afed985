package app.revenant.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What each rule said of each case, before its outcome was known. Those who ask are numbered from 0 without gaps. */
final class Predictions {

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, List<Double>> said = new LinkedHashMap<>();
    private final Map<Integer, Integer> askers = new LinkedHashMap<>();

    /** Lets the rules learn from some cases and speak of others. */
    void add(List<Rule> rules, List<Case> known, List<Case> asked) {
        for (Rule rule : rules) {
            ToDoubleFunction<Case> prediction = rule.learn(known);
            List<Double> all = said.computeIfAbsent(rule.name(), unknown -> new ArrayList<>());
            asked.forEach(each -> all.add(prediction.applyAsDouble(each)));
        }
        asked.forEach(each -> cases.add(numbered(each)));
    }

    private Case numbered(Case each) {
        int number = askers.computeIfAbsent(each.group(), unknown -> askers.size());
        return new Case(number, each.at(), each.known(), each.expectation(), each.idle(), each.answered());
    }

    List<Case> cases() {
        return cases;
    }

    int askers() {
        return askers.size();
    }

    List<String> rules() {
        return List.copyOf(said.keySet());
    }

    double[] of(String rule) {
        return said.get(rule).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The cases in five parts of the same size, those of the smallest prediction first. */
    List<Fifth> fifths(String rule) {
        double[] predicted = of(rule);
        List<Integer> order = IntStream.range(0, predicted.length).boxed()
                .sorted((one, other) -> Double.compare(predicted[one], predicted[other])).toList();
        List<Fifth> fifths = new ArrayList<>();
        for (int part = 0; part < 5; part++) {
            List<Integer> places = order.subList(order.size() * part / 5, order.size() * (part + 1) / 5);
            if (!places.isEmpty()) {
                fifths.add(fifth(places, predicted));
            }
        }
        return fifths;
    }

    private Fifth fifth(List<Integer> places, double[] predicted) {
        double mean = places.stream().mapToDouble(place -> predicted[place]).average().orElseThrow();
        long yes = places.stream().filter(place -> cases.get(place).answered()).count();
        return new Fifth(mean, yes / (double) places.size(), places.size());
    }
}
