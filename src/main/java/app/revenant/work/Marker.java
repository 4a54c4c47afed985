package app.revenant.work;

import app.revenant.store.WordIndex.Wanted;
import app.revenant.work.Marked.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks in a text what was looked for.
 *
 * @param near the words with what may stand for them
 */
record Marker(Sought sought, List<Wanted> near) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int AROUND = 30;
    private static final int WHOLE = 96;

    Marker {
        near = List.copyOf(near);
    }

    /** With everything in one line. */
    Marked mark(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        List<Span> spans = new ArrayList<>();
        WORD.matcher(line).results().forEach(word -> {
            int length = matched(word);
            if (length > 0) {
                spans.add(new Span(word.start(), word.start() + length));
            }
        });
        return new Marked(line, spans);
    }

    boolean isIn(String text) {
        return !mark(text).spans().isEmpty();
    }

    /** Some words of a longer text, with the first that was looked for among them. */
    Marked excerpt(String text) {
        Marked whole = mark(text);
        if (whole.text().length() <= WHOLE) {
            return whole;
        }
        int first = whole.spans().isEmpty() ? 0 : whole.spans().get(0).from();
        int from = first <= AROUND ? 0 : afterBlank(whole.text(), first - AROUND, first);
        int to = Math.min(whole.text().length(), from + WHOLE);
        if (Character.isHighSurrogate(whole.text().charAt(to - 1))) {
            to--;
        }
        return mark((from > 0 ? "… " : "") + whole.text().substring(from, to) + (to < whole.text().length() ? "…" : ""));
    }

    private static int afterBlank(String text, int from, int latest) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= latest ? latest : blank + 1;
    }

    /** How many characters of this word were looked for; a word begun is marked as far as it goes. */
    private int matched(MatchResult word) {
        String folded = Folded.text(word.group());
        for (Wanted wanted : near) {
            if (folded.startsWith(wanted.word())) {
                return folded.length() == word.group().length() ? wanted.word().length() : word.group().length();
            }
        }
        return near.stream().anyMatch(wanted -> wanted.others().contains(folded)) ? word.group().length() : 0;
    }
}
