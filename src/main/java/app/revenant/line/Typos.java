package app.revenant.line;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Long words with one letter wrong, missing, too many, or two swapped. Only those that are the start of nothing else one
 * may have meant; a name is looked for before.
 */
final class Typos {

    private static final int LONG = 7;
    private static final List<String> MEANT = List.of("repondeur", "voicemail", "rappeler", "relancer", "linkedin", "envoyer",
            "switchboard", "answered", "messagerie", "injoignable", "follow", "secretaire");

    private final List<Phrase> words;

    Typos(Collection<Phrase> all) {
        words = all.stream().filter(Phrase::isSingle).filter(phrase -> MEANT.contains(phrase.words().get(0))).toList();
    }

    Optional<Phrase> meant(String word) {
        return word.length() < LONG - 1 ? Optional.empty()
                : words.stream().filter(phrase -> isNear(word, phrase.words().get(0))).findFirst();
    }

    /** At most one letter changed, added, dropped, or swapped with its neighbour; the first one is right. */
    static boolean isNear(String typed, String meant) {
        int shift = typed.length() - meant.length();
        if (Math.abs(shift) > 1 || typed.isEmpty() || meant.isEmpty() || typed.charAt(0) != meant.charAt(0)) {
            return false;
        }
        int at = 0;
        while (at < Math.min(typed.length(), meant.length()) && typed.charAt(at) == meant.charAt(at)) {
            at++;
        }
        String left = typed.substring(at);
        String right = meant.substring(at);
        return switch (shift) {
            case 1 -> left.substring(1).equals(right);
            case -1 -> right.substring(1).equals(left);
            default -> left.isEmpty() || left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
        };
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
