package app.revenant.evaluation;

import java.util.Random;

/**
 * Messages of a world in which the engine's model is true: everyone has a pace, log-normal around three quarters of a day;
 * gives up for good after each message with a chance of their own, drawn from a beta; answers a first touch with the chance of a
 * mail, a repeated one far less; is away unseen now and then. Days are those of the calendar.
 */
final class SyntheticTraffic {

    private static final long SEED = 7;
    private static final int ASKERS = 240;
    private static final int OTHERS = 6;
    private static final double LENGTH = 300;
    private static final double MEDIAN = 0.75;
    private static final double Q = 0.80;
    private static final double REPEATED = 1 - Math.pow(1 - Q, 0.3);
    private static final double RHO = 0.05;
    private static final double DELTA = 0.01;
    private static final int TOUCHES = 4;

    private final Random random = new Random(SEED);
    private final Traffic.Gathering gathering = new Traffic.Gathering();
    private final double a;
    private final double b;
    private final double sigma;
    private final double tau;

    SyntheticTraffic(double a, double b, double sigma, double tau) {
        this.a = a;
        this.b = b;
        this.sigma = sigma;
        this.tau = tau;
    }

    Traffic all() {
        for (int asker = 0; asker < ASKERS; asker++) {
            for (int other = 0; other < OTHERS; other++) {
                new Talk("a" + asker, "o" + asker + "-" + other).go();
            }
        }
        return gathering.all();
    }

    /** One pair, from the other's first message until they or the days are over. */
    private final class Talk {

        private final String asker;
        private final String other;
        private final double mu = Math.log(MEDIAN) + tau * random.nextGaussian();
        private final double givesUp = beta();
        private double now = random.nextDouble() * LENGTH * 0.7;

        Talk(String asker, String other) {
            this.asker = asker;
            this.other = other;
        }

        void go() {
            boolean alive = true;
            write(other, asker, now);
            while (now < LENGTH) {
                alive = alive && random.nextDouble() >= givesUp;
                now += exponential(2);
                double answer = alive ? answerAfter(now) : Double.POSITIVE_INFINITY;
                chase(answer);
                if (Double.isInfinite(answer)) {
                    return;
                }
                now = answer;
                write(other, asker, now);
            }
        }

        /** The earliest answer to any touch of this silence; never where they give up meanwhile or leave all unanswered. */
        private double answerAfter(double asked) {
            double back = random.nextDouble() < RHO ? asked + exponential(15) : asked;
            double earliest = Double.POSITIVE_INFINITY;
            for (int touch = 0; touch < TOUCHES; touch++) {
                if (random.nextDouble() < (touch == 0 ? Q : REPEATED)) {
                    double gap = Math.max(0.02, Math.exp(mu + sigma * random.nextGaussian()));
                    earliest = Math.min(earliest, Math.max(back, asked + touch * 7) + gap);
                }
            }
            return earliest - asked < exponential(1 / DELTA) ? earliest : Double.POSITIVE_INFINITY;
        }

        private void chase(double answer) {
            for (int touch = 0; touch < TOUCHES && now + touch * 7 < answer; touch++) {
                write(asker, other, now + touch * 7);
            }
        }
    }

    private void write(String from, String to, double day) {
        if (day < LENGTH) {
            gathering.add(from, to, Cases.day(day));
        }
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** By Jöhnk: two powers of chance whose sum is at most 1; quick enough for numbers this small. */
    private double beta() {
        while (true) {
            double x = Math.pow(random.nextDouble(), 1 / a);
            double y = Math.pow(random.nextDouble(), 1 / b);
            if (x + y <= 1 && x + y > 0) {
                return x / (x + y);
            }
        }
    }
}
