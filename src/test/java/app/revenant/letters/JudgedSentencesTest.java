package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revenant.model.Value;
import app.revenant.resources.ShippedTone;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sentences that other people judged: 13 bad, 15 good, most of these chasers that are empty here. */
class JudgedSentencesTest {

    private static final ToneCheck CHECK = new ToneCheck(ShippedTone.read());

    private final List<Map<String, String>> sentences = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        String folder = System.getProperty("revenant.data", "");
        assumeTrue(!folder.isBlank(), "needs -Drevenant.data=…, the folder with tone/tone_dev.jsonl");
        for (String line : Files.readAllLines(Path.of(folder, "tone", "tone_dev.jsonl"))) {
            sentences.add(members(line));
        }
        assertThat(sentences).hasSize(28);
    }

    @Test
    void halfOfTheBadOnesAreNoticed() {
        assertThat(flagged("bad", Optional.empty())).isGreaterThanOrEqualTo(7);
    }

    @Test
    void fewGoodOnesThatBringSomethingAreTakenForBad() {
        assertThat(flagged("good", Optional.of(Value.RESOURCE))).isLessThanOrEqualTo(4);
    }

    private long flagged(String label, Optional<Value> touch) {
        return sentences.stream().filter(sentence -> sentence.get("label").equals(label))
                .filter(sentence -> !CHECK.check(sentence.get("text"), touch).isEmpty()).count();
    }

    private static Map<String, String> members(String line) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, json.getText());
            }
        }
        return members;
    }
}
