package app.revenant.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.Known;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @Property(tries = 300)
    void whateverIsWrittenIsReadTheSame(@ForAll long seed) {
        Collected store = AnyStore.of(seed);
        byte[] file = Json.write(store);
        Collected read = Json.read(file, Known.EMPTY);
        assertThat(read).usingRecursiveComparison().isEqualTo(store);
        assertThat(Json.write(read)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-polite-promise", "03-price", "07-empty-chasers", "09-healthy-slow-replier",
        "10-healthy-committee-ahead"})
    void aStoryComesBackAsItWentOut(String name) {
        Collected story = Json.read(Json.story(name));
        byte[] file = Json.write(story);
        Collected read = Json.read(file, Known.EMPTY);
        assertThat(read).usingRecursiveComparison().isEqualTo(story);
        assertThat(Json.write(read)).isEqualTo(file);
        assertThat(story.deals()).hasSize(1);
    }

    @Test
    void theFirstStoryIsReadToTheLetter() {
        Collected story = Json.read(Json.story("00-polite-promise"));
        assertThat(story.deals().get(0).attempts()).hasSize(10);
        ContactAttempt fifth = story.deals().get(0).attempts().get(4);
        assertThat(fifth.at()).isEqualTo(Instant.parse("2026-10-23T09:05:00Z"));
        assertThat(fifth.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(fifth.note()).hasValueSatisfying(note -> assertThat(note).startsWith("« vous avez bien fait"));
    }

    @Test
    void aFileHasOneLineForEachObjectAndAllItsKeys() {
        String file = new String(Json.write(Json.read(Json.file("'companies':[{'id':'c1','name':'A'},"
                + "{'id':'c2','name':'B'}]"))), StandardCharsets.UTF_8);
        assertThat(file).isEqualTo("""
                {"format":"revenant",
                "version":1,
                "exported_at":"2026-11-23T08:00:00Z",
                "settings":null,
                "companies":[
                {"id":"c1","name":"A","website":null,"note":null},
                {"id":"c2","name":"B","website":null,"note":null}],
                "people":[],
                "deals":[],
                "merged":[],
                "apart":[],
                "snapshots":[],
                "reviews":[],
                "letters":[],
                "library":[]}
                """);
    }

    @Test
    void onlyTheDayOfTheExportTellsTwoExportsApart() throws IOException {
        Collected story = Json.read(Json.story("03-price"));
        ByteArrayOutputStream later = new ByteArrayOutputStream();
        new ExchangeWriter().write(story, Json.EXPORTED.plusSeconds(1), later);
        assertThat(later.toString(StandardCharsets.UTF_8).replace("08:00:01Z", "08:00:00Z"))
                .isEqualTo(new String(Json.write(story), StandardCharsets.UTF_8));
    }

    @Test
    void numbersHaveOneSpelling() {
        String once = new String(Json.write(Json.read(Json.deal("'hours':6.50,'presales_hours':100"))),
                StandardCharsets.UTF_8);
        assertThat(once).contains("\"hours\":6.5,\"presales_hours\":100,");
        assertThat(Json.write(Json.read(Json.deal("'hours':65e-1,'presales_hours':1E2"))))
                .isEqualTo(once.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anExplicitNullAndAnEmptyTextAreBlank() {
        String blank = "'company':null,'goal':'','facts':null,'next_step':null,'closed':null,'amount':null";
        assertThat(Json.write(Json.read(Json.deal(blank)))).isEqualTo(Json.write(Json.read(Json.deal(""))));
    }
}
