package app.revenant.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Known;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A damaged file is either read or refused in one sentence; nothing else ever comes of it. */
class FuzzTest {

    private static final String[] VALUES = {"null", "true", "-1", "1e400", "99999999999999999999", "\"\"", "\"x\"",
        "[]", "{}", "[null]", "{\"id\":\"x\"}", "\"2026-02-30\"", "\"\\ud800\"", ""};

    @Property(tries = 1500)
    void changedBytes(@ForAll long seed, @ForAll @IntRange(max = 4) int story) {
        Random random = new Random(seed);
        byte[] file = story(story).getBytes(StandardCharsets.UTF_8);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        assertReadOrRefused(file);
    }

    @Property(tries = 500)
    void missingBytes(@ForAll long seed, @ForAll @IntRange(max = 4) int story) {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder(story(story));
        int at = random.nextInt(file.length());
        file.delete(at, Math.min(file.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 4000)));
        assertReadOrRefused(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1500)
    void otherKeysAndValues(@ForAll long seed, @ForAll @IntRange(max = 4) int story) {
        Random random = new Random(seed);
        String[] pieces = story(story).split("(?<=[:,\\[{}\\]])|(?=[:,\\[{}\\]])");
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            pieces[random.nextInt(pieces.length)] = VALUES[random.nextInt(VALUES.length)];
        }
        assertReadOrRefused(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    private static String story(int number) {
        return Json.story(Json.STORIES.get(number));
    }

    private static void assertReadOrRefused(byte[] file) {
        Optional<String> sentence = Json.refusal(file, Known.EMPTY);
        sentence.ifPresent(each -> assertThat(each).isNotBlank().doesNotContain("\n").doesNotContain("{0}"));
    }
}
