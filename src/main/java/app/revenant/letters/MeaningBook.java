package app.revenant.letters;

import app.revenant.model.Language;
import java.util.List;
import java.util.Map;

/**
 * What may hurt in one language, told by meanings.
 *
 * @param words classes of words that stand for each other, by name
 * @param harmless what a listed phrase of a category is forgiven in, such as congratulations on a new shop
 */
public record MeaningBook(Language language, Map<String, List<String>> words,
        Map<ToneCategory, List<String>> harmless, List<Meaning> meanings) {

    public MeaningBook {
        words = Map.copyOf(words);
        harmless = Map.copyOf(harmless);
        meanings = List.copyOf(meanings);
    }
}
