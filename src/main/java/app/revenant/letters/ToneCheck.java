package app.revenant.letters;

import app.revenant.model.Language;
import app.revenant.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that may hurt. It reads words, not intent: irony without a marker passes, and a hostile letter can be
 * written with clean words. Phrases of both languages apply to every text. Safe to share between threads.
 */
public final class ToneCheck {

    private static final Comparator<ToneHint> READING_ORDER = Comparator.comparingInt(ToneHint::start)
            .thenComparing(hint -> hint.category().code()).thenComparingInt(ToneHint::end);

    private record Trap(ToneRule rule, Pattern pattern) {
    }

    private record Hit(ToneRule rule, int start, int end) {

        int length() {
            return end - start;
        }

        boolean overlaps(Hit other) {
            return rule.category() == other.rule.category() && start < other.end && other.start < end;
        }
    }

    private final List<Trap> traps;

    public ToneCheck(ToneBook book) {
        traps = book.rules().stream().flatMap(rule -> rule.phrases().stream()
                .map(phrase -> new Trap(rule, Pattern.compile(phrase.regex())))).toList();
    }

    /**
     * Hints by start, then by the category's code. Of overlapping hits in one category the longest stays.
     *
     * @param touch what the letter brings; EMPTY is hinted at only where that is none or unknown
     */
    public List<ToneHint> check(String given, Optional<Value> touch) {
        boolean empty = touch.orElse(Value.NONE) == Value.NONE;
        ToneText text = ToneText.of(given);
        String plain = text.plain();
        List<Hit> hits = new ArrayList<>();
        for (Trap trap : traps) {
            if (empty || trap.rule().category() != ToneCategory.EMPTY) {
                collect(trap, plain, text, hits);
            }
        }
        return hits.isEmpty() ? List.of() : longest(hits, LikelyLanguage.of(text)).stream()
                .map(hit -> hint(hit, given)).sorted(READING_ORDER).toList();
    }

    private static void collect(Trap trap, String plain, ToneText text, List<Hit> hits) {
        Matcher matcher = trap.pattern().matcher(plain);
        while (matcher.find()) {
            hits.add(new Hit(trap.rule(), text.start(matcher.start()), text.end(matcher.end() - 1)));
        }
    }

    /** Where both languages find the same words ("ghost"), the language of the text gives the better wording. */
    private static List<Hit> longest(List<Hit> hits, Language language) {
        hits.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start)
                .thenComparing(hit -> hit.rule().language() != language));
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            if (kept.stream().noneMatch(hit::overlaps)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static ToneHint hint(Hit hit, String given) {
        int from = given.offsetByCodePoints(0, hit.start());
        String words = given.substring(from, given.offsetByCodePoints(from, hit.end() - hit.start()));
        ToneRule rule = hit.rule();
        return new ToneHint(rule.category(), rule.severity(), hit.start(), hit.end(), words, rule.better());
    }
}
