package app.revenant.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line in order. Asked beyond its end it answers with nothing, so that readers need not look out. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile("[^\\s@]+@[^\\s@,;]+\\.[\\p{L}\\p{N}]+"
            + "|[+]?[€£$]?\\d+(?:[.,:/\\-]\\d+)*(?:(?<=\\d)[\\p{L}][\\p{L}\\p{M}\\d]*)?[€£$]?"
            + "|[+#]?\\p{L}[\\p{L}\\p{M}\\p{N}]*|[€£$@]");
    private static final Pattern BREAK = Pattern.compile("[,;!?\\n()\\u2013\\u2014\\u2192|]|:(?:\\s|$)|\\.(?:\\s|$)|\\s-+>?\\s");

    /** Their point ends no sentence. */
    private static final Set<String> SHORT = Set.of("m", "mr", "mrs", "ms", "mme", "mlle", "dr", "jan", "janv", "feb", "fev", "fevr", "mar", "apr", "avr",
            "jul", "juil", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mer", "jeu", "ven", "sam",
            "dim", "tel", "mob", "sem");

    private final List<Token> all;

    private Tokens(List<Token> all) {
        this.all = all;
    }

    static Tokens of(String text) {
        List<Token> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            String gap = text.substring(end, words.start());
            boolean cut = gap.equals(". ") && !found.isEmpty() && SHORT.contains(found.get(found.size() - 1).bare());
            boolean opens = found.isEmpty() || !cut && BREAK.matcher(gap).find();
            found.add(new Token(words.start(), words.end(), words.group(), Plain.of(words.group()), opens));
            end = words.end();
        }
        return new Tokens(List.copyOf(found));
    }

    /** The words alone, for phrases and names. */
    static List<String> words(String text) {
        return of(text).all.stream().map(Token::bare).toList();
    }

    int size() {
        return all.size();
    }

    Token get(int place) {
        return all.get(place);
    }

    String at(int place) {
        return place < 0 || place >= all.size() ? "" : all.get(place).bare();
    }

    /** The word there as long as it belongs to the clause of the one before it. */
    String within(int place) {
        return place < 0 || place >= all.size() || all.get(place).opens() ? "" : all.get(place).bare();
    }

    /** The first place after {@code place} that is of another clause. */
    int clauseEnd(int place) {
        int end = place + 1;
        while (end < all.size() && !all.get(end).opens()) {
            end++;
        }
        return end;
    }

    int clauseStart(int place) {
        int start = place;
        while (start > 0 && !all.get(start).opens()) {
            start--;
        }
        return start;
    }
}
