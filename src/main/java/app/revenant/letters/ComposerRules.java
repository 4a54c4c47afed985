package app.revenant.letters;

import app.revenant.model.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of a graceful letter: a last chance once a deal, never to a stranger; nothing after a close-out; a true day,
 * far enough ahead; short, one question at most, no reply feigned. Tone is judged elsewhere.
 */
public final class ComposerRules {

    public static final int FEWEST_WORDS = 50;
    public static final int MOST_WORDS = 110;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern REPLY = Pattern.compile("(?iu)^[\\s\\u00A0\\u202F]*(re|ré|réf|fw|fwd|tr|aw)[\\s\\u00A0\\u202F]*(\\[\\d+])?:.*");
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    private ComposerRules() {
    }

    /** Why this letter may not be written at all, whatever it says. */
    public static Optional<Finding> bar(LetterId letter, Standing standing) {
        if (standing.muted()) {
            return Optional.of(Finding.of(Rule.MUTED));
        }
        // Congratulating on a new position is no word about the deal that was closed.
        Optional<LocalDate> silent = standing.silentUntil().filter(day -> day.isAfter(standing.today()) && letter != LetterId.T11);
        if (silent.isPresent()) {
            return Optional.of(Finding.of(Rule.SILENCE, silent.get()));
        }
        if (letter != LetterId.T8) {
            return Optional.empty();
        }
        return standing.lastChanceSent() ? Optional.of(Finding.of(Rule.ONE_LAST_CHANCE))
                : Optional.of(Finding.of(Rule.LAST_CHANCE_TO_STRANGER)).filter(found -> !standing.met());
    }

    /**
     * All that this text does not keep, heaviest first.
     *
     * @param closing the closing day as the letter says it, in words
     */
    public static List<Finding> check(LetterId letter, Standing standing, Optional<String> closing, String subject, String body) {
        List<Finding> found = new ArrayList<>();
        bar(letter, standing).ifPresent(found::add);
        unknownField(subject + "\n" + body).ifPresent(found::add);
        if (letter.afterwards() == Afterwards.NAMES_A_DATE) {
            closing.ifPresent(day -> found.addAll(day(letter, standing, day, subject + "\n" + body)));
        }
        found.addAll(wording(subject, body));
        return found.stream().sorted((one, other) -> one.rule().compareTo(other.rule())).toList();
    }

    /** Words of a text as a reader counts them; a sign that stands alone is none. */
    public static int words(String text) {
        return (int) BETWEEN_WORDS.splitAsStream(text).filter(word -> WORD.matcher(word).matches()).count();
    }

    /** A field in braces that no letter has. */
    public static Optional<Finding> unknownField(String text) {
        return BRACES.matcher(text).results().map(mark -> mark.group(1))
                .filter(name -> Coded.find(Field.class, name).isEmpty()).findFirst()
                .map(name -> Finding.of(Rule.UNKNOWN_FIELD, name, Fields.names()));
    }

    private static List<Finding> day(LetterId letter, Standing standing, String said, String text) {
        Optional<LocalDate> read = WrittenDay.read(said, standing.today());
        if (read.isEmpty()) {
            return List.of(Finding.of(Rule.DAY_UNREADABLE, said));
        }
        if (read.get().isBefore(standing.earliestClose())) {
            return List.of(Finding.of(letter == LetterId.T8 ? Rule.LAST_CHANCE_TOO_SOON : Rule.DAY_TOO_SOON,
                    read.get(), standing.earliestClose()));
        }
        boolean named = text.contains(said) || OpenFields.in(text).contains(Field.CLOSE_DATE);
        return named ? List.of() : List.of(Finding.of(Rule.DAY_UNNAMED, said));
    }

    private static List<Finding> wording(String subject, String body) {
        int words = words(body);
        long questions = (subject + body).chars().filter(sign -> sign == '?').count();
        return Stream.of(
                Optional.of(Finding.of(Rule.LENGTH, words)).filter(found -> words < FEWEST_WORDS || words > MOST_WORDS),
                Optional.of(Finding.of(Rule.QUESTIONS, questions)).filter(found -> questions > 1),
                Optional.of(Finding.of(Rule.FAKED_REPLY)).filter(found -> REPLY.matcher(subject).matches()))
                .flatMap(Optional::stream).toList();
    }
}
