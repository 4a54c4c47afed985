package app.revenant.letters;

import app.revenant.model.Language;
import java.util.List;

/**
 * The phrases of one category in one language.
 *
 * @param better what one may write instead
 */
public record ToneRule(
        ToneCategory category, ToneSeverity severity, Language language, String better, List<Phrase> phrases) {

    /** A phrase and the expression that finds it and its close variants in a {@link ToneText}. */
    public record Phrase(String example, String regex) {
    }

    public ToneRule {
        phrases = List.copyOf(phrases);
    }
}
