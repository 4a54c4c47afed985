package app.revenant.letters;

import app.revenant.model.Language;
import java.util.List;
import java.util.Map;

/**
 * What may hurt in one language, told by meanings.
 *
 * @param words classes of words that stand for each other, by name
 */
public record MeaningBook(Language language, Map<String, List<String>> words, List<Meaning> meanings) {

    public MeaningBook {
        words = Map.copyOf(words);
        meanings = List.copyOf(meanings);
    }
}
