package app.revenant.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Known;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/exchange/faults.txt", delimiter = '|', quoteCharacter = '\u0001')
    void aFaultIsToldWithItsPath(String file, String sentence) {
        String whole = file.startsWith("deal:") ? Json.deal(file.substring(5)) : Json.file(file);
        assertThat(Json.refusal(whole)).contains(sentence);
    }

    @Test
    void aFaultDeepInALongFileNamesItsPlaceInTheList() {
        String deals = "{'id':'d%d','title':'T','stage':'demo','status':'open','created':'2026-10-01'%s}";
        String fax = ",'attempts':[{'id':'a','at':'2026-10-01T10:00:00Z','channel':'fax','direction':'out',"
                + "'outcome':'sent'}]";
        assertThat(Json.refusal(Json.file("'deals':[" + deals.formatted(0, "") + "," + deals.formatted(1, "") + ","
                + deals.formatted(2, "") + "," + deals.formatted(3, fax) + "]")))
                .contains("deals[3].attempts[0].channel: \"fax\" is not one of landline, mobile, email, sms, linkedin,"
                        + " video, in_person, other.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "hello", "\"revenant\"", "{", "{]"})
    void whatIsNoJsonObjectIsNotOurs(String file) {
        assertThat(Json.refusal(file)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":1,\"format\":\"revenant\"}", "{\"format\":\"other\",\"version\":1}",
            "{\"format\":7,\"version\":1}"})
    void theFormatComesFirst(String file) {
        assertThat(Json.refusal(file)).hasValueSatisfying(sentence -> assertThat(sentence).startsWith("format: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"revenant\"}", "{\"format\":\"revenant\",\"deals\":[],\"version\":1}",
            "{\"format\":\"revenant\",\"version\":\"1\"}", "{\"format\":\"revenant\",\"version\":1.0}",
            "{\"format\":\"revenant\",\"version\":2,\"from the\":\"future\"}"})
    void theVersionComesSecondAndIsTheOneWeKnow(String file) {
        assertThat(Json.refusal(file)).hasValueSatisfying(sentence -> assertThat(sentence).startsWith("version: "));
    }

    @Test
    void anythingAfterTheLastBraceIsRefused() {
        assertThat(Json.refusal(Json.file("") + "\n\n")).isEmpty();
        assertThat(Json.refusal(Json.file("") + "{}"))
                .contains("Line 1: there is text after the end of the JSON object; remove it.");
        assertThat(Json.refusal(Json.file("") + "x")).isPresent();
    }

    @Test
    void aByteOrderMarkAndOtherEncodingsAreRefused() {
        assertThat(Json.refusal("\uFEFF" + Json.file(""))).contains(
                "This file begins with a byte order mark: save it again as UTF-8 without BOM.");
        assertThat(Json.refusal(Json.file("").getBytes(StandardCharsets.UTF_16), Known.EMPTY)).isPresent();
        assertThat(Json.refusal(Json.deal("'goal':'été'").getBytes(StandardCharsets.ISO_8859_1), Known.EMPTY))
                .contains("This file is not valid UTF-8: save it again as UTF-8.");
        byte[] overlong = Json.deal("'goal':'xx'").getBytes(StandardCharsets.UTF_8);
        int at = Json.deal("'goal':'xx'").indexOf("xx");
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xAF;
        assertThat(Json.refusal(overlong, Known.EMPTY)).isPresent();
    }

    @Test
    void aLongValueIsQuotedShortAndOnOneLine() {
        String sentence = Json.refusal(Json.deal("'origin':'" + "x\\n".repeat(500) + "'")).orElseThrow();
        assertThat(sentence).hasSizeLessThan(150).doesNotContain("\n").startsWith("deals[0].origin: \"x x x");
    }

    @Test
    void theSellerReadsItInFrenchToo() {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class,
                () -> Json.read(Json.deal("'origin':'fax'")));
        assertThat(new Messages(Language.FR).of(refusal)).isEqualTo("deals[0].origin\u00a0: «\u00a0fax\u00a0» n’est pas"
                + " dans la liste\u00a0: BROAD, TARGETED, INBOUND, REFERRAL.");
    }
}
