package app.revenant.letters;

import app.revenant.model.Coded;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {{field}}} marks still standing in a text, also in one the seller has edited. */
public final class OpenFields {

    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z_]+)}}");

    private OpenFields() {
    }

    /** Each known field once, in order of appearance; other braces are the seller's own text. */
    public static List<Field> in(String text) {
        return MARK.matcher(text).results().flatMap(mark -> field(mark).stream()).distinct().toList();
    }

    /** Fills what is known into an edited text and leaves every other word alone. */
    public static String fill(String text, Fields fields) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(
                field(mark).flatMap(fields::get).orElse(mark.group())));
    }

    private static Optional<Field> field(MatchResult mark) {
        return Coded.find(Field.class, mark.group(1));
    }
}
