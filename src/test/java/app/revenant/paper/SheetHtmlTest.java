package app.revenant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.paper.Sheet.Row;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SheetHtmlTest {

    static Stream<String> naughty() {
        return Naughty.TEXTS.stream();
    }

    /** XML refuses what is not well-formed, so reading it is the test. */
    private static Document read(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void whateverIsTypedStaysText(String text) throws Exception {
        Sheet sheet = ASheet.aSheet().rows(text, List.of(new Row(text, text, text, text))).saying(text, text, text).sheet();
        Document page = read(new SheetHtml().of(sheet));
        assertThat(page.getElementsByTagName("script").getLength() + page.getElementsByTagName("img").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(3);
    }

    @Test
    void theFileNeedsNothingFromAnywhere() {
        String html = new SheetHtml().of(ASheet.aSheet().rows("Engagé", 3).sheet());
        assertThat(html.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("http:", "https:", "src=", "url(", "@import", "<link", "<script")
                .contains("default-src 'none'");
    }

    @Test
    void thePageSaysItsLanguageAndHeadsItsTables() throws Exception {
        Document page = read(new SheetHtml().of(ASheet.aSheet().in(Language.EN).rows("Committed", 2).sheet()));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.getElementsByTagName("th").item(0).getTextContent()).isEqualTo("Committed");
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Point de la semaine");
    }

    @Test
    void aSectionWithNothingInItIsLeftOut() {
        assertThat(new SheetHtml().of(ASheet.aSheet().rows("Engagé", 0).sheet())).doesNotContain("class=\"section\"");
    }

    @Test
    void aLongWeekIsSetInSmallerLetters() {
        assertThat(new SheetHtml().of(ASheet.aSheet().rows("Engagé", 26).sheet())).contains("<body>");
        assertThat(new SheetHtml().of(ASheet.aSheet().rows("Engagé", 27).sheet())).contains("<body class=\"dense\">");
    }

    @Test
    void linesOfAPersonStayLines() {
        assertThat(new SheetHtml().of(ASheet.aSheet().saying("Aide", "Un mot\nà Paul").sheet())).contains("<p>Un mot<br/>à Paul</p>");
    }
}
