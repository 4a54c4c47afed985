package app.revenant.letters;

import java.util.List;

/**
 * All the phrases that are watched for.
 *
 * @param innocent sentences that must raise no hint, for whoever changes a phrase
 */
public record ToneBook(List<ToneRule> rules, List<String> innocent) {

    public ToneBook {
        rules = List.copyOf(rules);
        innocent = List.copyOf(innocent);
    }
}
