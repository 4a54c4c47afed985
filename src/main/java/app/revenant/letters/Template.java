package app.revenant.letters;

import java.util.Map;

/** One letter in its three voices, fields open. */
public record Template(LetterId id, Map<Voice, Text> texts) {

    /** Subject and body; paragraphs are parted by an empty line. */
    public record Text(String subject, String body) {
    }

    public Template {
        texts = Map.copyOf(texts);
        if (texts.size() != Voice.values().length) {
            throw new IllegalArgumentException(id + " lacks a voice");
        }
    }

    public Text text(Voice voice) {
        return texts.get(voice);
    }
}
