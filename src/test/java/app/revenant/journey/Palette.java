package app.revenant.journey;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The colours of a picture as far as a byte can tell them apart: those of its surfaces, then the most frequent that are no
 * shades of another, so that a rare red stays red beside a hundred greys. Any other is shown as its nearest.
 */
final class Palette {

    private static final int MOST = 256;
    private static final int SURFACES = 64;
    /** Squared distance below which two colours are shades of one. */
    private static final int SHADES = 60;

    private final List<Integer> colours;
    private final Map<Integer, Byte> places = new HashMap<>();

    private Palette(List<Integer> colours) {
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
        return new Palette(List.copyOf(chosen));
    }

    IndexColorModel model() {
        int[] all = colours.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(Byte.SIZE, all.length, all, 0, false, -1, 0);
    }

    byte[] draw(int[] pixels) {
        byte[] drawn = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            drawn[i] = places.computeIfAbsent(pixels[i], this::nearest);
        }
        return drawn;
    }

    private byte nearest(int colour) {
        return (byte) IntStream.range(0, colours.size()).boxed()
                .min(Comparator.comparingInt(place -> apart(colours.get(place), colour))).orElseThrow().intValue();
    }

    private static int apart(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> (one >> shift & 0xff) - (other >> shift & 0xff)).map(by -> by * by).sum();
    }
}
