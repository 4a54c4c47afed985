package app.revenant.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of meanings, for texts as {@link ToneText} gives them. Words stand one space apart; <code>{name}</code> is any word
 * of that class; {@code ~3} lets up to three words in between, never beyond a sentence; a word in brackets may be
 * missing; {@code ^} first and {@code $} last are the begin and the end of a sentence; {@code (a|b)} chooses. An apostrophe or a
 * hyphen may be forgotten by who writes.
 */
final class Notation {

    private static final Pattern CLASS = Pattern.compile("\\{([a-z_]+)}");
    private static final String BETWEEN = "(?:[,:]?(?: -)? |(?<='))";
    private static final String WORD_BETWEEN = "(?:[^ .!?;\\n]+ |[a-z]{1,4}'){0,%s}?";
    private static final String BEGIN = "(?:^|(?<=[.!?;:] )|(?<=\\n))";
    private static final String END = "(?= ?(?:[.!?;\\n]|$))";
    private static final String WHOLE_WORD = "(?![a-z0-9])";

    private final Map<String, List<String>> words;

    Notation(Map<String, List<String>> words) {
        this.words = words;
    }

    Pattern compile(String written) {
        List<String> parts = parts(written);
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            regex.append(part(parts.get(i), i + 1 == parts.size() || parts.get(i + 1).equals("$")));
        }
        return Pattern.compile(regex.toString());
    }

    private String part(String part, boolean last) {
        if (part.equals("^")) {
            return BEGIN;
        }
        if (part.equals("$")) {
            return END;
        }
        if (part.startsWith("~")) {
            return String.format(WORD_BETWEEN, part.substring(1));
        }
        if (part.startsWith("[")) {
            return "(?:(?:" + spelled(part.substring(1, part.length() - 1)) + ")" + BETWEEN + ")?";
        }
        return "(?:" + spelled(part) + ")" + (last ? WHOLE_WORD : BETWEEN);
    }

    private String spelled(String part) {
        return expanded(part).replace("'", "'? ?").replace("-", "[- ]?");
    }

    private String expanded(String part) {
        Matcher matcher = CLASS.matcher(part);
        StringBuilder whole = new StringBuilder();
        while (matcher.find()) {
            List<String> choices = words.get(matcher.group(1));
            if (choices == null) {
                throw new IllegalArgumentException("No words are named " + matcher.group(1));
            }
            matcher.appendReplacement(whole, Matcher.quoteReplacement("(?:" + expanded(String.join("|", choices)) + ")"));
        }
        return matcher.appendTail(whole).toString();
    }

    /** Parts at the spaces that stand in no parentheses. */
    private static List<String> parts(String written) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < written.length(); i++) {
            char at = written.charAt(i);
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            if (at == ' ' && depth == 0) {
                parts.add(written.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(written.substring(start));
        return parts;
    }
}
