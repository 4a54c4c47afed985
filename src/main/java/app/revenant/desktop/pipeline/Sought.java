package app.revenant.desktop.pipeline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words looked for, in any order, whatever their case and accents. */
record Sought(List<String> words) {

    static Sought of(String text) {
        return new Sought(Arrays.stream(plain(text).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    boolean isIn(PipelineRow row) {
        return words.stream().allMatch(row.text()::contains);
    }

    /** A text as it is looked through. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
