package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of one part of the program, in the seller's words. */
record KeyGroup(String name, List<Line> lines) {

    /** What a key does, and the key as printed. */
    record Line(String name, String keys) {
    }

    /** Keys that are not printed alike in every country. */
    private static final Set<String> NAMED = Set.of("shift", "escape", "delete", "tab");

    /** From the constants that act: what is no key is not here, and what is one cannot be missing. */
    static List<KeyGroup> all(Words words) {
        Stream<Line> places = Place.listed().stream()
                .map(place -> new Line(words.of(place.key()), "Alt " + (place.ordinal() + 1)));
        Stream<Line> acts = Arrays.stream(Act.values()).flatMap(act -> act.keysShown().stream()
                .map(keys -> new Line(words.of(act.label()), printed(keys, words))));
        KeyGroup everywhere = new KeyGroup(words.of("shell.keys-everywhere"), Stream.concat(places, acts).toList());
        return Stream.concat(Stream.of(everywhere), Arrays.stream(Stroke.Part.values()).map(part -> of(part, words))).toList();
    }

    private static KeyGroup of(Stroke.Part part, Words words) {
        return new KeyGroup(words.of(part.key()), part.strokes().stream()
                .map(stroke -> new Line(words.of(stroke.label()), printed(stroke.shown(), words))).toList());
    }

    /** Only the lines that have all these words, in their name, their keys or the name of the part. */
    KeyGroup with(String sought) {
        List<String> parts = Arrays.stream(plain(sought).split("\\s+")).toList();
        return new KeyGroup(name, lines.stream().filter(line -> parts.stream().allMatch(plain(name + " " + line.name() + " "
                + line.keys())::contains)).toList());
    }

    private static String printed(String keys, Words words) {
        return Arrays.stream(keys.split("(?<= )|(?= )")).map(key -> NAMED.contains(key.toLowerCase(Locale.ROOT))
                ? words.of("shell.keyname." + key.toLowerCase(Locale.ROOT)) : key).collect(Collectors.joining());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
