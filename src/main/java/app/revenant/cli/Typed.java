package app.revenant.cli;

import java.util.List;
import java.util.Optional;

/** What was typed, before the options are read: some have to be known earlier. */
record Typed(List<String> words) {

    static Typed of(String... words) {
        return new Typed(List.of(words));
    }

    /** The value of an option; of several the last. */
    Optional<String> value(String option) {
        Optional<String> found = Optional.empty();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            if (word.equals(option) && place + 1 < words.size()) {
                found = Optional.of(words.get(place + 1));
            } else if (word.startsWith(option + "=")) {
                found = Optional.of(word.substring(option.length() + 1));
            }
        }
        return found;
    }
}
