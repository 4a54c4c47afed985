package app.revenant.work;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one chart of the insights, ready to be drawn, read aloud or saved as a table. Shares go from 0 to 1,
 * times are in working days, money in major units of one currency.
 */
public sealed interface Chart {

    /** Below this many cases a chart says that there are too few to say. */
    int ENOUGH = 10;

    /** The topic: its title is the message {@code insights.<id>}. */
    String id();

    /** How many cases the figures rest on. */
    int n();

    default boolean isEnough() {
        return n() >= ENOUGH;
    }

    /** What a bar, point or line is called: a message key with its arguments, or a bare text in {@code {0}}. */
    record Name(String key, List<Object> arguments) {

        public static Name of(String key, Object... arguments) {
            return new Name(key, List.of(arguments));
        }
    }

    /** How a number is to be written. */
    enum Unit { COUNT, SHARE, DAYS, MONEY }

    /**
     * @param low and high: a 90 % interval, where there is one
     * @param of out of how many, where it is a share
     */
    record Bar(Name name, double value, Optional<Double> low, Optional<Double> high, Optional<Integer> of) {

        public static Bar of(Name name, double value) {
            return new Bar(name, value, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Bars beside each other, in the order to be shown. */
    record Bars(String id, int n, Unit unit, List<Bar> bars) implements Chart {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** A point; x in the unit of the axis. */
    record Point(double x, double y) {
    }

    /** One line of several. */
    record Line(Name name, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * Lines over a common axis.
     *
     * @param marks upright lines at an x, with what they say
     */
    record Lines(String id, int n, Unit across, Unit up, List<Line> lines, List<Mark> marks) implements Chart {

        public Lines {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** Something worth a line of its own at x. */
    record Mark(double x, Name name) {
    }

    /** Predicted against observed: on the diagonal a forecast is honest. */
    record Dots(String id, int n, List<Dot> dots) implements Chart {

        public Dots {
            dots = List.copyOf(dots);
        }
    }

    /** A group of cases: what was foretold for them on average, what happened, how many they are. */
    record Dot(double predicted, double observed, int of) {
    }
}
