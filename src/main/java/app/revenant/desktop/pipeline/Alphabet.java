package app.revenant.desktop.pipeline;

import java.text.CollationKey;
import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where texts stand in the alphabet of a language. Works out each text once: sorting compares it a dozen times. */
final class Alphabet {

    private final Collator collator;
    private final Map<String, CollationKey> places = new HashMap<>();

    Alphabet(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    CollationKey place(String text) {
        return places.computeIfAbsent(text, collator::getCollationKey);
    }
}
