package app.revenant.letters;

import java.util.List;

/**
 * One thing people say in many words, such as that the other did not answer.
 *
 * @param example a sentence that says it
 * @param find ways to say it, in the notation of {@link Notation}
 * @param unless what makes the same words harmless when it stands in the same sentence
 */
public record Meaning(ToneCategory category, String example, List<String> find, List<String> unless) {

    public Meaning {
        find = List.copyOf(find);
        unless = List.copyOf(unless);
    }
}
