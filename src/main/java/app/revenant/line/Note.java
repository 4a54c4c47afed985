package app.revenant.line;

import java.util.ArrayList;
import java.util.List;

/** Puts together what of a line is a note. */
record Note(String text) {

    String of(List<Chunk> chunks) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            int end = at;
            while (end < chunks.size() && chunks.get(end).noted()) {
                end++;
            }
            if (end > at) {
                parts.add(trimmed(text.substring(chunks.get(at).start(), chunks.get(end - 1).end())));
            }
            at = Math.max(end, at + 1);
        }
        return String.join(" ", parts.stream().filter(part -> !part.matches("[\\p{P}\\p{Sm}\\s]*")).toList());
    }

    private static String trimmed(String part) {
        String led = part.strip().replaceFirst("^[\\s,;:.\\u2013\\u2014>|-]+", "");
        return led.replaceFirst("[\\s,;:\\u2013\\u2014|-]+$", "").strip();
    }
}
