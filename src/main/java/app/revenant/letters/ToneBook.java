package app.revenant.letters;

import app.revenant.model.Language;
import java.util.List;

/**
 * All that is watched for: phrases, and meanings that are said in many ways.
 *
 * @param innocent sentences that must raise no hint, for whoever changes a phrase
 */
public record ToneBook(List<ToneRule> rules, List<MeaningBook> meanings, List<String> innocent) {

    public ToneBook {
        rules = List.copyOf(rules);
        meanings = List.copyOf(meanings);
        innocent = List.copyOf(innocent);
    }

    /** What says how grave a category is, and what to write instead. */
    ToneRule rule(ToneCategory category, Language language) {
        return rules.stream().filter(rule -> rule.category() == category && rule.language() == language).findFirst()
                .orElseThrow();
    }
}
