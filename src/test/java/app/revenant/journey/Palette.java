package app.revenant.journey;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The colours of a picture as far as a byte can tell them apart: those of its surfaces, then the most frequent that are no
 * shades of another, so that a rare red stays red beside a hundred greys. Any other is shown as its nearest.
 */
final class Palette {

    private static final int MOST = 256;
    private static final int SURFACES = 64;
    /** Squared distance below which two colours are shades of one. */
    private static final int SHADES = 60;

    private final int[] colours;
    private final Map<Integer, Byte> places = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
    }

    static Palette of(int[] pixels) {
        Map<Integer, Long> often = Arrays.stream(pixels).boxed().collect(Collectors.groupingBy(colour -> colour, Collectors.counting()));
        List<Integer> chosen = new ArrayList<>();
        often.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).forEach(colour -> {
                    boolean room = chosen.size() < MOST;
                    if (chosen.size() < SURFACES || room && chosen.stream().allMatch(each -> apart(each, colour) > SHADES)) {
                        chosen.add(colour);
                    }
                });
        return new Palette(chosen.stream().mapToInt(Integer::intValue).toArray());
    }

    IndexColorModel model() {
        return new IndexColorModel(Byte.SIZE, colours.length, colours, 0, false, -1, 0);
    }

    byte[] draw(int[] pixels) {
        byte[] drawn = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            drawn[i] = places.computeIfAbsent(pixels[i], this::nearest);
        }
        return drawn;
    }

    private byte nearest(int colour) {
        int best = 0;
        for (int place = 1; place < colours.length; place++) {
            best = apart(colours[place], colour) < apart(colours[best], colour) ? place : best;
        }
        return (byte) best;
    }

    private static int apart(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
