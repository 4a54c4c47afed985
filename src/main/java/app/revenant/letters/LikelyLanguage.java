package app.revenant.letters;

import app.revenant.model.Language;
import java.util.regex.Pattern;

/** Which of the two languages a text is more likely written in, by its smallest words. English when nothing tells. */
final class LikelyLanguage {

    private static final Pattern FRENCH =
            Pattern.compile("\\b(le|la|les|un|une|des|du|de|et|est|je|j|n|d|l|qu|vous|tu|nous|il|elle|ne|pour|par|sur|dans|avec|au|ce|"
            + "votre|vos|ton|ta|mon|ma|mes|que|qui|pas|plus|avez|as|ai|toi|moi|y|si|rien|sans)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|an|and|of|to|is|are|was|i|you|we|for|your|my|our|that|this|not|it|have|has|in|with|but|"
            + "do|did|if|be|been|still|please|will|so|no|at|from)\\b");

    private LikelyLanguage() {
    }

    static Language of(ToneText text) {
        return count(FRENCH, text) > count(ENGLISH, text) ? Language.FR : Language.EN;
    }

    /** Whether the text may be in this language; short ones may be in either. */
    static boolean allows(ToneText text, Language language) {
        Language other = language == Language.FR ? Language.EN : Language.FR;
        return count(words(language), text) >= count(words(other), text);
    }

    private static Pattern words(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    private static long count(Pattern words, ToneText text) {
        return words.matcher(text.plain()).results().count();
    }
}
