package app.revenant.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever is typed. */
class LinePropertiesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T09:00+01:00[Europe/Paris]");
    private static final LineReader READER = new LineReader(Known.names(), "EUR");

    @Property(tries = 1000)
    void whateverIsTypedIsReadAndNothingOfItIsLost(@ForAll("lines") String line) {
        assertNothingIsLost(READER.read(line, NOW));
    }

    @Property(tries = 500)
    void signsOfAnyScriptAreReadToo(@ForAll String line) {
        assertNothingIsLost(READER.read(line, NOW));
    }

    @Property(tries = 300)
    void readingTwiceSaysTheSame(@ForAll("lines") String line) {
        Reading once = READER.read(line, NOW);
        assertThat(READER.read(once.text(), NOW)).isEqualTo(once);
    }

    @Property(tries = 300)
    void everyBeginningOfALineIsReadWhileItIsTyped(@ForAll("lines") String line) {
        for (int end = 0; end <= line.length(); end++) {
            assertNothingIsLost(READER.read(line.substring(0, end), NOW));
        }
    }

    /** The order of the alphabet, not of the keyboard: capitals and accents change nothing that is known. */
    @Property(tries = 300)
    void knownPeopleAreFoundInCapitals(@ForAll("phrases") String phrase) {
        Reading reading = READER.read(("appel Delmas " + phrase).toUpperCase(Locale.ROOT), NOW);
        assertThat(reading.who()).hasValueSatisfying(who -> assertThat(who.found()).extracting(Candidate::name).contains("Claire Delmas"));
    }

    @Example
    void aLongLineAndAnEmptyOneAreReadAsWell() {
        assertNothingIsLost(READER.read("", NOW));
        assertNothingIsLost(READER.read(" , ; … ", NOW));
        assertNothingIsLost(READER.read("appel Delmas répondeur, ".repeat(420), NOW));
        assertNothingIsLost(READER.read("x".repeat(10_000), NOW));
        assertNothingIsLost(READER.read("1 000 ".repeat(1_700), NOW));
        assertNothingIsLost(READER.read("שיחה עם Delmas 🙂‍↔️ رسالة , rappeler jeudi", NOW));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.oneOf(phrases(), Arbitraries.strings().ofMaxLength(8), Arbitraries.of("🙂", "שלום", "é", "\u202f", "\n", "\t", "+", "€"))
                .list().ofMaxSize(14).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of("rép", "vm", "rappeler", "jeudi", "10h", "thu 10am", "+price", "+3d", "18k", "€18,400", "31/02", "Martin", "Dupont", "promet",
                "pour vendredi", "eux:", "il rappelle", "she sends", "jusqu'au 5 janvier", "next week", "la semaine prochaine", "le", "d'ici", "hier 17h",
                ",", ";", "-", "mail de", "call from", "29/02", "2026-13-45", "S53", "+99y", "999 years ago", "in 999 months", "trop cher", "Okafor Telephony");
    }

    private static void assertNothingIsLost(Reading reading) {
        String text = reading.text();
        List<Chunk> chunks = reading.chunks();
        int at = 0;
        for (Chunk chunk : chunks) {
            assertThat(chunk.start()).as(text).isEqualTo(at);
            assertThat(chunk.end()).as(text).isGreaterThan(at);
            at = chunk.end();
        }
        assertThat(at).as(text).isEqualTo(text.length());
        String note = reading.note();
        chunks.stream().filter(Chunk::noted).flatMap(chunk -> Tokens.words(text.substring(chunk.start(), chunk.end())).stream())
                .forEach(word -> assertThat(Plain.of(note)).as(text).contains(word));
        assertThatCode(() -> Told.of(reading)).doesNotThrowAnyException();
    }
}
