package app.revenant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.paper.Sheet.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetPdfTest {

    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SheetPdf().write(sheet, bytes);
        return bytes.toByteArray();
    }

    private static String text(Sheet sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(sheet))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void frenchSpacesAmountsAndSignsAreInThePdfAsTheyWereSaid() throws IOException {
        String said = "Dernier signe le 1er\u00a0mai\u202f; «\u00a0l’œuvre\u00a0» – 18\u202f400\u00a0€, ÇŸ, n°\u00a03…";
        assertThat(text(ASheet.aSheet().saying("Affaires closes\u202f!", said).sheet())).contains(said, "Affaires closes\u202f!", "14\u202f000\u00a0€");
    }

    @Test
    void everyLetterIsCarriedAlong() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(ASheet.aSheet().rows("Engagé", 3).saying("שלום", "👻 é").sheet()))) {
            PDResources resources = pdf.getPage(0).getResources();
            List<PDFont> fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .map(name -> font(resources, name)).toList();
            assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font.isEmbedded()).as(font.getName()).isTrue());
            assertThat(fonts).anyMatch(font -> font.getName().contains("Inter"));
        }
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anOrdinaryWeekIsOnePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(ASheet.aSheet().rows("Engagé", 3).rows("Probable", 10).rows("Sans visibilité", 13)
                .saying("Affaires closes", "Une phrase. ".repeat(25)).sheet()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void aLongListFlowsToMorePagesUnderItsHeading() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(ASheet.aSheet().rows("Sans visibilité", 120).sheet()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).containsOnlyOnce(page == 1 ? "Sans visibilité\nSociété 1 " : "Sans visibilité").contains(page + " / 3");
            }
        }
        String all = text(ASheet.aSheet().rows("Sans visibilité", 120).sheet());
        assertThat(IntStream.rangeClosed(1, 120).filter(row -> !all.contains("Société " + row + " "))).isEmpty();
    }

    @Test
    void nothingThatCanBeTypedStopsThePrinter() throws IOException {
        List<Row> rows = Naughty.TEXTS.stream().map(text -> new Row(text, text, text, text)).toList();
        String said = text(ASheet.aSheet().rows("Noms", rows).saying("Aide", String.join("\n", Naughty.TEXTS)).sheet());
        assertThat(said).contains("<script>alert(1)</script>", "100\u00a0% %s %d {0} ${x}", "שלום", "Fin.");
        assertThat(said.lines().count()).isLessThan(250);
    }

    @Test
    void aReaderAloudIsToldTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(ASheet.aSheet().in(Language.EN).rows("Committed", 2).sheet()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Point de la semaine");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
