package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the window opens: where it was left, unless that screen is gone, and never larger than a screen.
 *
 * @param width of its inside
 * @param height of its inside
 * @param at its left upper corner; blank where the platform shall choose
 */
record WindowPlace(double width, double height, Optional<Corner> at) {

    static final int LEAST_WIDTH = 960;
    static final int LEAST_HEIGHT = 600;
    private static final int MOST = 20_000;
    /** So much of its upper edge must be in sight that one can take hold of it. */
    private static final double GRIP = 120;
    private static final double EDGE = 30;
    private static final Pattern CORNER = Pattern.compile("(-?\\d{1,5}),(-?\\d{1,5})");

    record Corner(double x, double y) {
    }

    /** What a screen has room for. */
    record Area(double x, double y, double width, double height) {

        /** How much of the window's upper edge is in sight here. */
        double edge(Corner corner, double wide) {
            boolean high = corner.y() >= y - EDGE && corner.y() <= y + height - EDGE;
            return high ? Math.min(x + width, corner.x() + wide) - Math.max(x, corner.x()) : 0;
        }
    }

    static WindowPlace of(Remembered memory, List<Area> screens) {
        double width = memory.number(Trait.WIDTH, LEAST_WIDTH, MOST);
        double height = memory.number(Trait.HEIGHT, LEAST_HEIGHT, MOST);
        Optional<Corner> at = corner(memory.text(Trait.AT))
                .filter(corner -> screens.stream().anyMatch(screen -> screen.edge(corner, width) >= GRIP));
        Optional<Area> on = screens.stream().max(Comparator.comparingDouble(screen -> at.map(corner -> screen.edge(corner, width))
                .orElse(screen.width())));
        return new WindowPlace(fitting(width, LEAST_WIDTH, on.map(Area::width)), fitting(height, LEAST_HEIGHT, on.map(Area::height)), at);
    }

    static void remember(Remembered memory, double x, double y) {
        memory.put(Trait.AT, Math.round(x) + "," + Math.round(y));
    }

    private static double fitting(double wished, double least, Optional<Double> room) {
        return Math.max(least, Math.min(wished, room.orElse(wished)));
    }

    private static Optional<Corner> corner(String text) {
        Matcher numbers = CORNER.matcher(text);
        return numbers.matches() ? Optional.of(new Corner(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2))))
                : Optional.empty();
    }
}
