package app.revenant.letters;

import app.revenant.model.Language;
import java.util.regex.Pattern;

/** Which of the two languages a text is more likely written in, by its smallest words. English when nothing tells. */
final class LikelyLanguage {

    private static final Pattern FRENCH =
            Pattern.compile("\\b(le|la|les|un|une|des|et|est|je|vous|tu|nous|pour|votre|ton|mon|que|qui|pas)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|a|an|and|of|to|is|are|i|you|we|for|your|my|that|this|not|it)\\b");

    private LikelyLanguage() {
    }

    static Language of(ToneText text) {
        return count(FRENCH, text) > count(ENGLISH, text) ? Language.FR : Language.EN;
    }

    private static long count(Pattern words, ToneText text) {
        return words.matcher(text.plain()).results().count();
    }
}
