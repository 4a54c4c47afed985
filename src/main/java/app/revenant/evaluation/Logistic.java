package app.revenant.evaluation;

import java.util.List;

/**
 * Logistic regression by Newton's steps, with a small pull of the slopes towards where they are expected, so that few cases
 * or cases told apart perfectly cannot throw them far.
 */
final class Logistic {

    private static final double PULL = 1;
    private static final double PULL_OF_LEVEL = 1e-3;
    private static final int STEPS = 50;
    private static final double CLOSE = 1e-9;

    private final double[] expected;

    /** @param expected slopes where nothing is known */
    Logistic(double... expected) {
        this.expected = expected.clone();
    }

    /**
     * @param rows features, as many as there are slopes
     * @return the level and the slopes
     */
    double[] fit(List<double[]> rows, boolean[] answered) {
        double[] found = new double[expected.length + 1];
        System.arraycopy(expected, 0, found, 1, expected.length);
        double loss = loss(found, rows, answered);
        for (int step = 0; step < STEPS; step++) {
            double[] way = way(found, rows, answered);
            double size = 1;
            double[] next = moved(found, way, size);
            double nextLoss = loss(next, rows, answered);
            while (!(nextLoss <= loss) && size > CLOSE) {
                size /= 2;
                next = moved(found, way, size);
                nextLoss = loss(next, rows, answered);
            }
            if (!(loss - nextLoss > CLOSE)) {
                return found;
            }
            found = next;
            loss = nextLoss;
        }
        return found;
    }

    static double chance(double[] found, double[] features) {
        return 1 / (1 + Math.exp(-sum(found, features)));
    }

    private static double sum(double[] found, double[] features) {
        double sum = found[0];
        for (int i = 0; i < features.length; i++) {
            sum += found[i + 1] * features[i];
        }
        return sum;
    }

    private double loss(double[] found, List<double[]> rows, boolean[] answered) {
        double loss = 0;
        for (int place = 0; place < found.length; place++) {
            double off = found[place] - target(place);
            loss += pull(place) * off * off / 2;
        }
        for (int i = 0; i < answered.length; i++) {
            double sum = sum(found, rows.get(i));
            double against = answered[i] ? -sum : sum;
            loss += Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
        }
        return loss;
    }

    private double[] way(double[] found, List<double[]> rows, boolean[] answered) {
        int size = found.length;
        double[][] system = new double[size][size + 1];
        for (int place = 0; place < size; place++) {
            system[place][place] = pull(place);
            system[place][size] = pull(place) * (target(place) - found[place]);
        }
        for (int i = 0; i < answered.length; i++) {
            double chance = chance(found, rows.get(i));
            add(system, rows.get(i), chance * (1 - chance), (answered[i] ? 1 : 0) - chance);
        }
        return Elimination.solve(system);
    }

    private static void add(double[][] system, double[] features, double weight, double miss) {
        int size = system.length;
        for (int row = 0; row < size; row++) {
            double one = row == 0 ? 1 : features[row - 1];
            for (int column = 0; column < size; column++) {
                system[row][column] += weight * one * (column == 0 ? 1 : features[column - 1]);
            }
            system[row][size] += miss * one;
        }
    }

    private double target(int place) {
        return place == 0 ? 0 : expected[place - 1];
    }

    private static double pull(int place) {
        return place == 0 ? PULL_OF_LEVEL : PULL;
    }

    private static double[] moved(double[] from, double[] way, double size) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += size * way[i];
        }
        return to;
    }
}
