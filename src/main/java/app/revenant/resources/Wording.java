package app.revenant.resources;

import app.revenant.model.Language;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the engine says of a deal, in one language. A sentence has {@code {details}}; {@code key.one} is said where
 * {@code count} or {@code days} is one, {@code key.bare} where a detail is blank. A blank {@code name} becomes
 * "your contact".
 */
public final class Wording {

    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");
    private static final String NAME = "name";

    private final Language language;
    private final Properties sentences;

    public Wording(Language language) {
        this.language = language;
        this.sentences = Shipped.text("wording/" + language.code() + ".properties", reader -> {
            Properties read = new Properties();
            read.load(reader);
            return read;
        });
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    /** The sentence as written, details open. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.getProperty(key));
    }

    public String of(String key) {
        return of(key, Map.of());
    }

    /**
     * The sentence that fits what is known; no detail ever stays open.
     *
     * @throws NoSuchElementException where no sentence of that key can be said with these details
     */
    public String of(String key, Map<String, String> details) {
        return Stream.concat(isOne(details) ? Stream.of(key + ".one") : Stream.empty(), Stream.of(key, key + ".bare"))
                .flatMap(variant -> find(variant).stream())
                .filter(sentence -> details(sentence).allMatch(detail -> isKnown(detail, details)))
                .findFirst().map(sentence -> filled(sentence, details))
                .orElseThrow(() -> new NoSuchElementException(key + " cannot be said with " + details.keySet()));
    }

    private String filled(String sentence, Map<String, String> details) {
        String said = DETAIL.matcher(sentence)
                .replaceAll(detail -> Matcher.quoteReplacement(value(detail, details)));
        boolean someoneFirst = sentence.startsWith("{" + NAME + "}") && !isGiven(NAME, details);
        return someoneFirst ? said.substring(0, 1).toUpperCase(language.locale()) + said.substring(1) : said;
    }

    private String value(MatchResult detail, Map<String, String> details) {
        return isGiven(detail.group(1), details) ? details.get(detail.group(1)) : sentences.getProperty("someone");
    }

    private static Stream<String> details(String sentence) {
        return DETAIL.matcher(sentence).results().map(detail -> detail.group(1));
    }

    private static boolean isKnown(String detail, Map<String, String> details) {
        return detail.equals(NAME) || isGiven(detail, details);
    }

    private static boolean isGiven(String detail, Map<String, String> details) {
        return !details.getOrDefault(detail, "").isBlank();
    }

    private static boolean isOne(Map<String, String> details) {
        return Stream.of("count", "days").map(details::get)
                .anyMatch(number -> number != null && number.matches("1([.,]0+)?"));
    }
}
