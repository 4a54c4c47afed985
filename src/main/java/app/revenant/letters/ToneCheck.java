package app.revenant.letters;

import app.revenant.model.Language;
import app.revenant.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words that may hurt: listed phrases, and meanings in other words. It reads words, not intent: irony without a
 * marker passes, and a hostile letter can be written with clean words. Both languages apply to every text. Safe to share
 * between threads.
 */
public final class ToneCheck {

    private static final Comparator<ToneHint> READING_ORDER = Comparator.comparingInt(ToneHint::start)
            .thenComparing(hint -> hint.category().code()).thenComparingInt(ToneHint::end);

    /** So many sentences of three words and more make a letter rather than a nudge. */
    private static final int LETTER = 5;
    private static final Pattern SENTENCE = Pattern.compile("(?:[^ .!?\\n]+[ ,]+){2,}[^ .!?\\n]+ ?(?:[.!?]+|(?=\\n|$))");

    private record Trap(ToneRule rule, Pattern pattern) {
    }

    private record Hit(ToneRule rule, int start, int end) {

        int length() {
            return end - start;
        }

        boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }

        boolean repeats(Hit other) {
            return rule.category() == other.rule.category() && overlaps(other);
        }
    }

    private final ToneBook book;
    private final List<Trap> traps;
    private final List<Meanings> meanings;

    public ToneCheck(ToneBook book) {
        this.book = book;
        traps = book.rules().stream().flatMap(rule -> rule.phrases().stream()
                .map(phrase -> new Trap(rule, Pattern.compile(phrase.regex())))).toList();
        meanings = book.meanings().stream().map(Meanings::new).toList();
    }

    /**
     * Hints by start, then by the category's code. Of overlapping phrases of one category the longest stays; a meaning is
     * named only where no phrase is.
     *
     * @param touch what the letter brings; EMPTY is hinted at only where that is none or unknown
     */
    public List<ToneHint> check(String given, Optional<Value> touch) {
        boolean empty = touch.orElse(Value.NONE) == Value.NONE;
        Predicate<ToneCategory> applies = category -> empty || category != ToneCategory.EMPTY;
        ToneText text = ToneText.of(given);
        List<Hit> listed = phrases(text, applies);
        List<Hit> meant = meant(text, applies);
        meant.removeIf(hit -> listed.stream().anyMatch(hit::overlaps));
        List<Hit> all = Stream.concat(listed.stream(), meant.stream()).toList();
        return isCourtesy(all, text) ? List.of() : all.stream().map(hit -> hint(hit, given)).sorted(READING_ORDER).toList();
    }

    /** A hope that all is well and one for an answer, in a letter that says a good deal else, make no empty letter. */
    private static boolean isCourtesy(List<Hit> hits, ToneText text) {
        return !hits.isEmpty() && hits.size() < 3 && hits.stream().allMatch(hit -> hit.rule().category() == ToneCategory.EMPTY)
                && SENTENCE.matcher(text.paragraphs()).results().count() >= LETTER;
    }

    private List<Hit> phrases(ToneText text, Predicate<ToneCategory> applies) {
        List<Hit> hits = new ArrayList<>();
        String plain = text.plain();
        String paragraphs = text.paragraphs();
        for (Trap trap : traps) {
            if (applies.test(trap.rule().category())) {
                Matcher matcher = trap.pattern().matcher(plain);
                while (matcher.find()) {
                    if (!isForgiven(trap.rule().category(), paragraphs, matcher)) {
                        hits.add(hit(trap.rule(), text, matcher.start(), matcher.end()));
                    }
                }
            }
        }
        if (!hits.isEmpty()) {
            // Where both languages find the same words ("ghost"), the language of the text gives the better wording.
            Language language = LikelyLanguage.of(text);
            hits.sort(longestFirst().thenComparing(hit -> hit.rule().language() != language));
        }
        List<Hit> kept = new ArrayList<>();
        hits.stream().filter(hit -> kept.stream().noneMatch(hit::repeats)).forEach(kept::add);
        return kept;
    }

    private boolean isForgiven(ToneCategory category, String text, Matcher found) {
        return meanings.stream().anyMatch(each -> each.forgives(category, text, found.start(), found.end()));
    }

    private List<Hit> meant(ToneText text, Predicate<ToneCategory> applies) {
        List<Hit> hits = new ArrayList<>();
        String plain = text.paragraphs();
        for (Meanings each : meanings.stream().filter(book -> LikelyLanguage.allows(text, book.language())).toList()) {
            each.find(plain, found -> {
                if (applies.test(found.meaning().category())) {
                    hits.add(hit(book.rule(found.meaning().category(), each.language()), text, found.start(), found.end()));
                }
            });
        }
        hits.sort(longestFirst());
        List<Hit> kept = new ArrayList<>();
        hits.stream().filter(hit -> kept.stream().noneMatch(hit::overlaps)).forEach(kept::add);
        return kept;
    }

    private static Comparator<Hit> longestFirst() {
        return Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start);
    }

    private static Hit hit(ToneRule rule, ToneText text, int start, int end) {
        return new Hit(rule, text.start(start), text.end(end - 1));
    }

    private static ToneHint hint(Hit hit, String given) {
        int from = given.offsetByCodePoints(0, hit.start());
        String words = given.substring(from, given.offsetByCodePoints(from, hit.end() - hit.start()));
        ToneRule rule = hit.rule();
        return new ToneHint(rule.category(), rule.severity(), hit.start(), hit.end(), words, rule.better());
    }
}
