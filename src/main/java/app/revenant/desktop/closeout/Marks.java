package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Words;
import app.revenant.letters.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open fields in words: what is kept as <code>{{resource}}</code> is shown as <code>[A useful document, its link]</code>. */
final class Marks {

    private final Map<Field, String> names = new EnumMap<>(Field.class);
    private final Pattern shown;
    private final Pattern stored;

    Marks(Words words) {
        Arrays.stream(Field.values()).forEach(field -> names.put(field, "[" + words.word(field) + "]"));
        shown = either(names.values().stream());
        stored = either(names.keySet().stream().map(Field::open));
    }

    private static Pattern either(Stream<String> texts) {
        return Pattern.compile(texts.map(Pattern::quote).collect(Collectors.joining("|")));
    }

    String shown(String text) {
        return replaced(stored, text, found -> names.get(field(Field::open, found)));
    }

    String stored(String text) {
        return replaced(shown, text, found -> field(names::get, found).open());
    }

    /** Where a place of the kept text is in the shown one. */
    int shownAt(String kept, int place) {
        return shown(kept.substring(0, Math.max(0, Math.min(place, kept.length())))).length();
    }

    /** The open fields of a shown text. */
    Stream<MatchResult> in(String text) {
        return shown.matcher(text).results();
    }

    private static String replaced(Pattern pattern, String text, Function<String, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())));
    }

    private Field field(Function<Field, String> written, String text) {
        return names.keySet().stream().filter(field -> written.apply(field).equals(text)).findFirst().orElseThrow();
    }
}
