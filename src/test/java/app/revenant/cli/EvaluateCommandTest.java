package app.revenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} as it is typed. */
class EvaluateCommandTest {

    private static final long DAY = 86_400;
    private static final long BEGIN = 1_772_409_600L;

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void atTheTerminal() {
        terminal = new Terminal(folder.resolve("data"));
    }

    @Test
    void everyModelHasItsScoresForScripts() throws IOException {
        Map<String, Object> json = terminal.type("evaluate", plain(messages()), "--json").json();
        List<Map<String, Object>> models = models(json);
        assertThat(models).hasSize(13).allSatisfy(model -> assertThat(model).containsOnlyKeys("model", "auc", "auc_95", "brier",
                "brier_95", "log_loss", "n"));
        assertThat(models.get(0)).containsEntry("model", "constant").containsEntry("n", json.get("tested"));
        assertThat(((Number) models.get(0).get("auc")).doubleValue()).isEqualTo(0.5);
        assertThat(models).extracting(model -> model.get("model")).contains("rotting-10", "idle", "idle-x", "alive", "alive-recalibrated");
        assertThat(json).containsEntry("clock", "working").containsKeys("learnt", "senders", "answered", "gains");
        assertThat((List<?>) json.get("fifths")).hasSize(5);
    }

    @Test
    void packedOrPlainTheResultIsTheSameEveryTime() throws IOException {
        String once = terminal.type("evaluate", plain(messages()), "--json").out();
        assertThat(terminal.type("evaluate", packed(messages()), "--json").out()).isEqualTo(once);
    }

    @Test
    void theClockIsSaidAndActs() throws IOException {
        String file = plain(messages());
        assertThat(terminal.type("evaluate", file).out()).contains("mail.txt", "working days", "alive, nothing fitted", "Brier");
        Terminal.Ran ran = terminal.type("evaluate", file, "--clock", "calendar", "--json");
        assertThat(ran.json()).containsEntry("clock", "calendar");
        assertThat(ran.out()).isNotEqualTo(terminal.type("evaluate", file, "--json").out());
    }

    @Test
    void frenchReadsAsFrench() throws IOException {
        assertThat(terminal.type("evaluate", plain(messages()), "--lang", "fr").out()).contains("jours ouvrés", "Règle", "0,500")
                .doesNotContain("0.500");
    }

    @Test
    void noStoreIsMadeForAFile() throws IOException {
        terminal.type("evaluate", plain(messages()));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aBadLineIsOneSentenceWithItsNumber() throws IOException {
        Terminal.Ran ran = terminal.type("evaluate", plain("1 2 100\n1 2\n"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("mail.txt, line 2", "src dst unix_time");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void tooLittleToLearnFromIsRefused() throws IOException {
        for (String text : List.of("1 2 100\n2 1 200\n", "% nothing\n")) {
            Terminal.Ran ran = terminal.type("evaluate", plain(text));
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).hasLineCount(1);
        }
    }

    @Test
    void aFileThatIsNotThereOrCutOffIsRefused() throws IOException {
        assertThat(terminal.type("evaluate", folder.resolve("none.txt").toString()).err()).hasLineCount(1).contains("none.txt");
        byte[] whole = Files.readAllBytes(Path.of(packed(messages())));
        Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(terminal.type("evaluate", half.toString()).err()).hasLineCount(1).contains("half.gz");
    }

    @Test
    void tooFewIsSaidPlainly() {
        terminal.type("import", Terminal.story("07-empty-chasers"));
        Terminal.Ran ran = terminal.type("evaluate", "--own");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Too few to say anything: ").contains("It takes 60").doesNotContain("AUC");
        Map<String, Object> json = terminal.type("evaluate", "--own", "--json").json();
        assertThat(json).containsEntry("too_few", true);
        assertThat(models(json)).isEmpty();
    }

    @Test
    void anEmptyStoreSaysTheSame() {
        assertThat(terminal.type("evaluate", "--own").out()).contains("no weekly silence");
    }

    @Test
    void aLogLongEnoughIsJudgedAfterWhatItLearntFrom() throws IOException {
        assertThat(terminal.type("import", Files.writeString(folder.resolve("own.json"), ownLog()).toString()).exit()).isZero();
        Map<String, Object> json = terminal.type("evaluate", "--own", "--json").json();
        assertThat(json).containsEntry("too_few", false);
        assertThat(models(json)).hasSize(13);
        assertThat(count(json, "learnt")).isGreaterThanOrEqualTo(60);
        assertThat(count(json, "learnt") + count(json, "tested")).isLessThanOrEqualTo(count(json, "known"));
        assertThat(terminal.type("evaluate", "--own").out()).startsWith("Your log: ").contains("alive, recalibrated");
    }

    private static int count(Map<String, Object> json, String name) {
        return ((Number) json.get(name)).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> models(Map<String, Object> json) {
        return (List<Map<String, Object>>) json.get("models");
    }

    private String plain(String text) throws IOException {
        return Files.writeString(folder.resolve("mail.txt"), text).toString();
    }

    private String packed(String text) throws IOException {
        Path file = folder.resolve("mail.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    /** Twenty who ask one each; every third of the others answers after five weeks, every second after one. */
    private static String messages() {
        StringBuilder text = new StringBuilder("src dst time\n");
        for (int asker = 0; asker < 20; asker++) {
            line(text, "o" + asker, "a" + asker, asker);
            line(text, "a" + asker, "o" + asker, asker + 1);
            if (asker % 2 == 0) {
                line(text, "o" + asker, "a" + asker, asker + 8);
            } else if (asker % 3 == 0) {
                line(text, "o" + asker, "a" + asker, asker + 36);
            }
        }
        line(text, "x", "y", 150);
        return text.toString();
    }

    private static void line(StringBuilder text, String from, String to, int day) {
        text.append(from).append(' ').append(to).append(' ').append(BEGIN + day * DAY).append('\n');
    }

    /** Sixty deals through a year: all answered once, half of them again three weeks after the next mail. */
    private static String ownLog() {
        StringBuilder deals = new StringBuilder();
        for (int deal = 0; deal < 60; deal++) {
            long first = 1_767_600_000L + deal * 4 * DAY;
            deals.append(deal == 0 ? "" : ",").append("{\"id\":\"d").append(deal).append("\",\"title\":\"T").append(deal)
                    .append("\",\"stage\":\"demo\",\"status\":\"open\",\"created\":\"2026-01-01\",\"attempts\":[")
                    .append(attempt(deal, "a", first, "in", "received")).append(',').append(attempt(deal, "b", first + DAY, "out", "sent"));
            if (deal % 2 == 0) {
                deals.append(',').append(attempt(deal, "c", first + 22 * DAY, "in", "received"));
            }
            deals.append("]}");
        }
        return "{\"format\":\"revenant\",\"version\":1,\"settings\":{\"zone\":\"Europe/Paris\",\"holidays\":\"NONE\"},\"deals\":[" + deals + "]}";
    }

    private static String attempt(int deal, String id, long second, String direction, String outcome) {
        return "{\"id\":\"" + id + deal + "\",\"at\":\"" + Instant.ofEpochSecond(second) + "\",\"channel\":\"email\",\"direction\":\""
                + direction + "\",\"outcome\":\"" + outcome + "\"}";
    }
}
